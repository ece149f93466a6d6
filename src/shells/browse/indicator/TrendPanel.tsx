import { useSearchParams } from 'react-router';
import type { Assessment } from '#domain/assessment.ts';
import { formatPeriod } from '#domain/format/date.ts';
import type { IndicatorDetail } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { HistoryTable } from '#indicators/HistoryTable.tsx';
import { TrendFigure } from '#indicators/TrendFigure.tsx';
import { Tabs } from '#ui/Tabs.tsx';
import styles from './TrendPanel.module.css';

interface TrendPanelProps {
  readonly assessment: Assessment;
  readonly detail: IndicatorDetail;
}

const viewParam = 'xem';

/** The history as a chart or as a table; which one is part of the address. */
export function TrendPanel({ assessment, detail }: TrendPanelProps) {
  const { t, locale } = useLocale();
  const [params, setParams] = useSearchParams();
  const published = detail.observations.filter(({ value }) => value !== null);
  const { indicator } = assessment;
  const first = published[0];
  const last = published.at(-1);
  const table = <HistoryTable indicator={indicator} observations={detail.observations} />;
  const heading = <h2 className={styles.title}>{t.indicator.trend}</h2>;
  if (published.length < 2 || !first || !last) {
    return (
      <>
        {heading}
        <p>{published.length === 0 ? t.indicator.none : t.indicator.single}</p>
        {detail.observations.length > 0 && table}
      </>
    );
  }
  const select = (id: string) =>
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        if (id === 'bang') next.set(viewParam, id);
        else next.delete(viewParam);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  const range = `${formatPeriod(first.period, locale)} – ${formatPeriod(last.period, locale)}`;
  return (
    <Tabs
      label={t.indicator.trend}
      heading={
        <h2 className={styles.title}>
          {t.indicator.trend} <span className={styles.range}>{range}</span>
        </h2>
      }
      selected={params.get(viewParam) === 'bang' ? 'bang' : 'bieu-do'}
      onSelect={select}
      tabs={[
        {
          id: 'bieu-do',
          label: t.indicator.chart,
          content: <TrendFigure assessment={assessment} detail={detail} table={table} />,
        },
        { id: 'bang', label: t.indicator.table, content: table },
      ]}
    />
  );
}
