import { useCallback, useMemo, type ReactNode } from 'react';
import type { Assessment } from '#domain/assessment.ts';
import type { IndicatorEvent } from '#domain/model/index.ts';
import type { SeriesPoint } from '#domain/series.ts';
import { useLocale } from '#i18n/locale.tsx';
import { ChartSlot } from './ChartSlot.tsx';
import { trendModel } from './trend-model.ts';
import styles from './TrendFigure.module.css';

interface TrendFigureProps {
  readonly assessment: Assessment;
  /** A finished history or a part of one, oldest first. */
  readonly points: readonly SeriesPoint[];
  readonly events: readonly IndicatorEvent[];
  /** The same history as a table, for readers without scripts. */
  readonly table: ReactNode;
  /** More to say under the chart. */
  readonly note?: ReactNode;
}

/** The trend chart with its one-sentence summary. */
export function TrendFigure({ assessment, points, events, table, note }: TrendFigureProps) {
  const { t, locale } = useLocale();
  const model = useMemo(
    () => trendModel(assessment, points, events, locale, t),
    [assessment, points, events, locale, t],
  );
  const makeModel = useCallback(() => model, [model]);
  const { series, title } = model;
  const first = series.words(0).label;
  const last = series.words(points.length - 1).label;
  const fromZero = model.axis.kind === 'from-zero' && series.ys.every((y) => !(y < 0));
  return (
    <figure className={styles.figure}>
      <figcaption className="visually-hidden">
        {t.indicator.chartSummary(title, points.length, first, last)} {t.indicator.pointHint}
      </figcaption>
      <ChartSlot makeModel={makeModel} size="full" />
      <noscript>{table}</noscript>
      <p className={styles.notes}>
        {points.some(({ derived }) => derived) && `${t.indicator.derivedMark} `}
        {series.hollow.includes(1) && `${t.indicator.provisionalMark} `}
        {fromZero && `${t.indicator.axisFromZero} `}
        {note}
      </p>
    </figure>
  );
}
