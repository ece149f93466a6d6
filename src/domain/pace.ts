import { stepsBetween } from './cadence.ts';
import { addDays, daysBetween, type PlainDate } from './date.ts';
import type { Indicator, Target, TrendPoint } from './model/indicator.ts';
import { comparePeriods, type Cadence, type Period } from './period.ts';
import { targetDirection } from './targets.ts';

/** How fast an indicator goes, and how fast it would have to. */
export interface Pace {
  /** The step that «mỗi …» names; a year when the cadence has no rhythm. */
  readonly per: Exclude<Cadence, 'irregular'>;
  /** Units per step from the newest point to reach the target on its due day; null when that day is past. */
  readonly needed: number | null;
  /** Units per step of late; the sign is that of the numbers. */
  readonly achieved: number;
  /** The day on which the present pace arrives; `never` when it leads away or further than a century. */
  readonly arrival: { readonly kind: 'never' } | { readonly kind: 'on'; readonly date: PlainDate };
  readonly inTime: boolean;
}

const daysPerStep: Readonly<Record<Exclude<Cadence, 'irregular'>, number>> = {
  day: 1,
  week: 7,
  month: 365.25 / 12,
  quarter: 365.25 / 4,
  half: 365.25 / 2,
  year: 365.25,
};
/** Fewest points that make a pace. */
export const fewestPoints = 3;
/** Most points that a pace is taken from. Four periods: five points. */
export const mostPoints = 5;
const century = 36_525;

type Known = { readonly period: Period; readonly value: number };

/** The middle value; the mean of the two middle ones for an even count. Null for an empty list. */
function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** Change per step between points, oldest first; of every pair when there are more than four points. */
function slopes(points: readonly Known[], cadence: Cadence, per: Pace['per']): number[] {
  // Theil–Sen takes every pair; with few points the successive ones alone follow a turn better.
  const everyPair = points.length > 4;
  return points.flatMap((from, index) =>
    points.slice(index + 1, everyPair ? undefined : index + 2).map((to) => {
      const days = daysBetween(from.period.end, to.period.end);
      const steps = stepsBetween(from.period, to.period, cadence) ?? days / daysPerStep[per];
      return (to.value - from.value) / steps;
    }),
  );
}

/**
 * The pace of the newest points, at most the last four periods, and what reaching `aim` would take.
 * Null from fewer than three points with a value, for two do not make a pace, and when the newest number already
 * stands at the target or beyond it: only its bound leaves that open, and no pace closes it.
 */
export function paceOf(
  indicator: Pick<Indicator, 'trend' | 'cadence' | 'polarity'>,
  aim: Target,
): Pace | null {
  const known = indicator.trend
    .flatMap(({ period, value }: TrendPoint) => (value === null ? [] : [{ period, value }]))
    .toSorted((a, b) => comparePeriods(a.period, b.period))
    .filter((point, index, all) => point.period.end !== all[index + 1]?.period.end)
    .slice(-mostPoints);
  const newest = known.at(-1);
  if (known.length < fewestPoints || newest === undefined) return null;
  const per = indicator.cadence === 'irregular' ? 'year' : indicator.cadence;
  const achieved = median(slopes(known, indicator.cadence, per));
  if (achieved === null) return null;

  const missing = aim.value - newest.value;
  const sign = targetDirection(aim, indicator.polarity) === 'up' ? 1 : -1;
  if (sign * missing <= 0) return null;
  const daysLeft = daysBetween(newest.period.end, aim.due);
  const needed = daysLeft > 0 ? missing / (daysLeft / daysPerStep[per]) : null;
  const days = Math.ceil((missing / achieved) * daysPerStep[per]);
  // A pace that leads away from a near target rounds up to no days at all.
  const arrives = Number.isFinite(days) && days > 0 && days <= century;
  return {
    per,
    needed,
    achieved,
    arrival: arrives ? { kind: 'on', date: addDays(newest.period.end, days) } : { kind: 'never' },
    inTime: arrives && days <= daysLeft,
  };
}
