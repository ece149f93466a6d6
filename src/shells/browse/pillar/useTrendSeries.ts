import { useMemo } from 'react';
import type { Filterable } from '#domain/indicator-filter.ts';
import { trendSeries, type TrendSeries } from '#domain/trend-series.ts';
import { useHistories } from './useHistories.ts';

interface SeriesOfList {
  readonly series: readonly TrendSeries[];
  /** Indicators that have too few numbers. */
  readonly without: number;
  /** Marks of older points are not all known. */
  readonly marksPartly: boolean;
}

/** The newest points of the indicators that have at least `least` numbers of one length of period. */
export function useTrendSeries(records: readonly Filterable[], least: number): SeriesOfList {
  const rows = useMemo(
    () =>
      records
        .map(({ assessment }) => assessment.indicator)
        .filter((indicator) => trendSeries(indicator, null, least).length > 0),
    [records, least],
  );
  const { of, complete } = useHistories(rows);
  const series = useMemo(
    () => rows.flatMap((indicator) => trendSeries(indicator, of(indicator.id), least)),
    [rows, of, least],
  );
  return { series, without: records.length - rows.length, marksPartly: !complete };
}
