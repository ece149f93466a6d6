import { useDeferredValue, useMemo, type ReactNode } from 'react';
import type { Assessment } from '#domain/assessment.ts';
import { formatPeriod } from '#domain/format/date.ts';
import { formatNumber } from '#domain/format/number.ts';
import type { IndicatorDetail } from '#domain/model/index.ts';
import { finishSeries } from '#domain/series.ts';
import { useLocale } from '#i18n/locale.tsx';
import { depthWords } from '#i18n/pages/indicator-depth.ts';
import { useWords } from '#i18n/words.ts';
import { HistoryTable } from '#indicators/HistoryTable.tsx';
import { TrendFigure } from '#indicators/TrendFigure.tsx';
import { useAddressParam } from '#platform/address-param.ts';
import { Tabs } from '#ui/Tabs.tsx';
import { RangeControl } from './RangeControl.tsx';
import styles from './TrendPanel.module.css';
import { useHistoryRange } from './useHistoryRange.ts';

interface TrendPanelProps {
  readonly assessment: Assessment;
  readonly detail: IndicatorDetail;
}

const viewParam = 'xem';
/** From this many periods on, a part of the history can be chosen. */
const longHistory = 24;
/** From this many on, a narrow chart has fewer pixels than periods. */
const manyPeriods = 300;

/** The history as a chart or as a table; which one, and which part, is in the address. */
export function TrendPanel({ assessment, detail }: TrendPanelProps) {
  const { t, locale } = useLocale();
  const [shown, show] = useAddressParam(viewParam);
  const { indicator } = assessment;
  const { observations } = detail;
  const published = observations.filter(({ value }) => value !== null);
  const first = published[0];
  const last = published.at(-1);
  const table = <HistoryTable indicator={indicator} observations={observations} />;
  if (published.length < 2 || !first || !last) {
    return (
      <>
        <h2 className={styles.title}>{t.indicator.trend}</h2>
        <p>{published.length === 0 ? t.indicator.none : t.indicator.single}</p>
        {observations.length > 0 && table}
      </>
    );
  }
  const select = (id: string) => show(id === 'bang' ? id : null);
  const range = `${formatPeriod(first.period, locale)} – ${formatPeriod(last.period, locale)}`;
  return (
    <Tabs
      label={t.indicator.trend}
      heading={
        <h2 className={styles.title}>
          {t.indicator.trend} <span className={styles.range}>{range}</span>
        </h2>
      }
      selected={shown === 'bang' ? 'bang' : 'bieu-do'}
      onSelect={select}
      tabs={[
        {
          id: 'bieu-do',
          label: t.indicator.chart,
          content: <TrendView assessment={assessment} detail={detail} table={table} />,
        },
        { id: 'bang', label: t.indicator.table, content: table },
      ]}
    />
  );
}

function TrendView({ assessment, detail, table }: TrendPanelProps & { table: ReactNode }) {
  const { locale } = useLocale();
  const words = useWords(depthWords);
  const { observations, events } = detail;
  const state = useHistoryRange(observations);
  // A slider moves at once; the chart follows when there is time.
  const start = useDeferredValue(state.range.start);
  const end = useDeferredValue(state.range.end);
  const { cadence } = assessment.indicator;
  const finished = useMemo(() => finishSeries(observations, cadence), [observations, cadence]);
  const points = useMemo(() => {
    const from = observations[start]?.period.start ?? '';
    const to = observations[end]?.period.end ?? '';
    const isAll = start === 0 && end === observations.length - 1;
    return isAll ? finished : finished.filter(({ period }) => period.end >= from && period.start <= to);
  }, [observations, finished, start, end]);
  const many = points.length > manyPeriods;
  return (
    <>
      {observations.length > longHistory && <RangeControl history={observations} {...state} />}
      <TrendFigure
        assessment={assessment}
        points={points}
        events={events}
        table={table}
        note={many && words.range.sampled(formatNumber(points.length, 0, locale))}
      />
    </>
  );
}
