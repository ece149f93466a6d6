import { useMemo } from 'react';
import { formatDate } from '#domain/format/date.ts';
import { sharedSpan } from '#domain/small-multiple.ts';
import { periodKinds, type TrendSeries } from '#domain/trend-series.ts';
import { useLocale } from '#i18n/locale.tsx';
import { pillarWords } from '#i18n/pages/pillar.ts';
import { useWords } from '#i18n/words.ts';
import { Notice } from '#ui/Notice.tsx';
import styles from './ChartsView.module.css';
import { SeriesNotes } from './SeriesNotes.tsx';
import { SmallChart } from './SmallChart.tsx';
import { useGradually } from './useGradually.ts';
import { useTrendSeries } from './useTrendSeries.ts';
import type { ViewProps } from './views.ts';

/** A small chart of every indicator with a series; those of one length of period share their axis of time. */
export function ChartsView({ records }: ViewProps) {
  const w = useWords(pillarWords);
  const { series, without, marksPartly } = useTrendSeries(records, 3);
  if (series.length === 0) return <Notice>{w.charts.none}</Notice>;
  return (
    <>
      <p className={styles.how}>{w.charts.how}</p>
      {periodKinds.map((kind) => (
        <Group key={kind} series={series.filter((one) => one.kind === kind)} />
      ))}
      <SeriesNotes notes={[without > 0 && w.charts.without(without), marksPartly && w.marksPartly]} />
    </>
  );
}

function Group({ series }: { series: readonly TrendSeries[] }) {
  const { locale } = useLocale();
  const w = useWords(pillarWords);
  const span = useMemo(() => sharedSpan(series.map(({ points }) => points)), [series]);
  const shown = useGradually(series.length, series[0]?.kind);
  const [first] = series;
  if (!span || !first) return null;
  return (
    <div className={styles.group}>
      <h3 className={styles.kind}>
        {w.byPeriod[first.kind]}{' '}
        <span className={styles.axis}>
          {w.rows(series.length)} ·{' '}
          {w.charts.axis(formatDate(span.from, locale), formatDate(span.to, locale))}
        </span>
      </h3>
      <ul className={styles.grid}>
        {series.slice(0, shown).map((one) => (
          <li key={one.indicator.id}>
            <SmallChart series={one} span={span} />
          </li>
        ))}
      </ul>
    </div>
  );
}
