import { nextPeriod } from './cadence.ts';
import type { Indicator } from './model/indicator.ts';
import { comparePeriods, type Period, type PeriodKind } from './period.ts';
import type { SeriesPoint } from './series.ts';
import { periodKinds, type TrendSeries } from './trend-series.ts';
import { isRank } from './unit.ts';

/** One period, or a run of periods for which no row has a figure. */
export interface HeatColumn {
  readonly from: Period;
  readonly to: Period;
  readonly empty: boolean;
}

export interface HeatCell {
  /** null: nothing was published for the period. */
  readonly point: SeriesPoint | null;
  /**
   * Place of the value in the range of its own row, 0 to 1; 1 is the better end, or the larger one where nothing is
   * better. Null without a value, and where the row has no range. Values of two methods are never on one scale.
   */
  readonly share: number | null;
}

export interface HeatRow {
  readonly indicator: Indicator;
  /** One a column. */
  readonly cells: readonly HeatCell[];
}

/** Indicators by periods of one length. */
export interface HeatTable {
  readonly kind: PeriodKind;
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly HeatRow[];
  /** Earlier periods were left out. */
  readonly cut: boolean;
}

const mostColumns = 24;

/** Every period from the first to the last; days are too many, of them only those with a figure stand. */
function timeline(periods: readonly Period[], kind: PeriodKind): readonly Period[] {
  const sorted = [...new Map(periods.map((period) => [period.text, period])).values()].toSorted(
    comparePeriods,
  );
  if (kind === 'day') return sorted;
  const all: Period[] = [];
  for (const period of sorted) {
    const last = all.at(-1);
    let next = last ? nextPeriod(last, kind) : null;
    while (next && next.end < period.end) {
      all.push(next);
      next = nextPeriod(next, kind);
    }
    all.push(period);
  }
  return all;
}

function columnsOf(filled: readonly Period[], kind: PeriodKind): readonly HeatColumn[] {
  const known = new Set(filled.map(({ text }) => text));
  const columns: HeatColumn[] = [];
  for (const period of timeline(filled, kind)) {
    const empty = !known.has(period.text);
    const last = columns.at(-1);
    if (empty && last?.empty) columns[columns.length - 1] = { ...last, to: period };
    else columns.push({ from: period, to: period, empty });
  }
  return columns;
}

/** Share of each point in the range of the points measured in the same way; keyed by period. */
function shares({ indicator, points }: TrendSeries): ReadonlyMap<string, number> {
  const better = indicator.polarity === 'lower-better' || isRank(indicator.unit) ? 'small' : 'large';
  const runs: { readonly text: string; readonly value: number }[][] = [[]];
  for (const { breaks, value, period } of points) {
    if (breaks) runs.push([]);
    if (value !== null) runs.at(-1)?.push({ text: period.text, value });
  }
  const found = new Map<string, number>();
  for (const run of runs) {
    const values = run.map(({ value }) => value);
    const [min, max] = [Math.min(...values), Math.max(...values)];
    if (!(max > min)) continue;
    for (const { text, value } of run) {
      const share = (value - min) / (max - min);
      found.set(text, better === 'large' ? share : 1 - share);
    }
  }
  return found;
}

function rowOf(series: TrendSeries, columns: readonly HeatColumn[]): HeatRow {
  const byPeriod = new Map(series.points.map((point) => [point.period.text, point]));
  const scaled = shares(series);
  const cells = columns.map(({ from, empty }): HeatCell => {
    const point = empty ? null : (byPeriod.get(from.text) ?? null);
    return { point: point?.observation ? point : null, share: scaled.get(from.text) ?? null };
  });
  return { indicator: series.indicator, cells };
}

/** One table for every length of period, from the shortest; rows stay in the order given. */
export function heatTables(series: readonly TrendSeries[]): readonly HeatTable[] {
  return periodKinds.flatMap((kind) => {
    const own = series.filter((one) => one.kind === kind);
    if (own.length === 0) return [];
    const filled = own.flatMap(({ points }) =>
      points.flatMap(({ observation, period }) => (observation ? [period] : [])),
    );
    const all = columnsOf(filled, kind);
    const newest = all.slice(-mostColumns);
    // What was left out leaves no empty run behind at the edge.
    const columns = newest[0]?.empty ? newest.slice(1) : newest;
    return [{ kind, columns, rows: own.map((one) => rowOf(one, columns)), cut: all.length > columns.length }];
  });
}
