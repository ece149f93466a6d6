import type { Indicator, TrendPoint } from './model/indicator.ts';
import type { Observation } from './model/observation.ts';
import type { PeriodKind } from './period.ts';
import { finishSeries, type SeriesPoint } from './series.ts';

/** As many points as the catalogue carries of an indicator. */
const longest = 24;

function plain({ period, value }: Indicator['trend'][number], source: string): Observation {
  return {
    period,
    value,
    qualifier: 'exact',
    flags: value === null ? ['m'] : [],
    numerator: null,
    denominator: null,
    asOf: null,
    receivedAt: null,
    source,
    note: null,
  };
}

/**
 * The newest points of an indicator as observations. The catalogue's trend carries numbers alone; the marks of its
 * two newest figures and of the baseline are known, those of the others only with the history.
 * @param history oldest first, or null when it has not been fetched
 */
export function recentObservations(
  indicator: Indicator,
  history: readonly Observation[] | null,
): readonly Observation[] {
  if (history !== null) return history.slice(-longest);
  const { latest, previous, baseline, trend } = indicator;
  const known = [latest, previous, baseline].filter((one) => one !== null);
  return trend.map(
    (point) =>
      known.find(({ period, value }) => period.text === point.period.text && value === point.value) ??
      plain(point, latest?.source ?? ''),
  );
}

/** The newest points of one length of period; lengths are never mixed in one series. */
export interface TrendSeries {
  readonly indicator: Indicator;
  readonly kind: PeriodKind;
  /** Oldest first, with gaps; see `finishSeries`. */
  readonly points: readonly SeriesPoint[];
}

/** From the shortest period to the longest. */
export const periodKinds: readonly PeriodKind[] = ['day', 'month', 'quarter', 'half', 'year'];

/** Cuts the newest points into series of one length of period, each with at least `least` numbers. */
export function trendSeries(
  indicator: Indicator,
  history: readonly Observation[] | null,
  least: number,
): readonly TrendSeries[] {
  const recent = recentObservations(indicator, history);
  return periodKinds.flatMap((kind) => {
    const own = recent.filter(({ period }) => period.kind === kind);
    if (own.filter(({ value }) => value !== null).length < least) return [];
    return [{ indicator, kind, points: finishSeries(own, indicator.cadence) }];
  });
}

/**
 * The trend as a sparkline may draw it: with a gap before each point that is known to begin another method or
 * definition, so that no line joins the two.
 */
export function unjoinedTrend({ trend, latest, previous }: Indicator): readonly TrendPoint[] {
  const breaks = [latest, previous].flatMap((one) =>
    one?.flags.some((flag) => flag === 'b' || flag === 'd') ? [one.period.text] : [],
  );
  if (breaks.length === 0) return trend;
  return trend.flatMap((point) =>
    breaks.includes(point.period.text) ? [{ ...point, value: null }, point] : [point],
  );
}
