import { nextPeriod, stepsBetween } from './cadence.ts';
import type { PlainDate } from './date.ts';
import { observedOn } from './figure.ts';
import type { Flag, Observation, Qualifier } from './model/observation.ts';
import { comparePeriods, type Cadence, type Period } from './period.ts';

/** A point of a finished series: the chart draws it and computes nothing. */
export interface SeriesPoint {
  readonly period: Period;
  readonly on: PlainDate;
  /** null is a gap: published as unknown, or a period of the cadence that nobody published. */
  readonly value: number | null;
  readonly qualifier: Qualifier;
  readonly provisional: boolean;
  readonly forecast: boolean;
  readonly derived: boolean;
  readonly revised: boolean;
  /** The series breaks here: another method or definition from this point on. */
  readonly breaks: boolean;
  /** Points of one segment are joined by a line, points of different segments never. Counts from 0. */
  readonly segment: number;
  /** null for a period that was put in as a gap. */
  readonly observation: Observation | null;
}

// A longer gap is one empty place in the chart: hundreds of empty ticks tell nothing more.
const longestGap = 60;

function missingBetween(from: Period, to: Period, cadence: Cadence): readonly Period[] {
  const missing = (stepsBetween(from, to, cadence) ?? 1) - 1;
  if (missing < 1) return [];
  const periods: Period[] = [];
  let period = nextPeriod(from, cadence);
  while (period && periods.length < (missing > longestGap ? 1 : missing)) {
    periods.push(period);
    period = nextPeriod(period, cadence);
  }
  return periods;
}

function gapAt(period: Period): Omit<SeriesPoint, 'segment'> {
  return {
    period,
    on: period.end,
    value: null,
    qualifier: 'exact',
    provisional: false,
    forecast: false,
    derived: false,
    revised: false,
    breaks: false,
    observation: null,
  };
}

function pointOf(observation: Observation): Omit<SeriesPoint, 'segment'> {
  const { flags } = observation;
  const has = (...wanted: Flag[]) => flags.length > 0 && wanted.some((flag) => flags.includes(flag));
  return {
    period: observation.period,
    on: observedOn(observation),
    value: observation.value,
    qualifier: observation.qualifier,
    provisional: has('p', 'e', 'f', 'u'),
    forecast: has('f'),
    derived: has('dv'),
    revised: has('r'),
    breaks: has('b', 'd'),
    observation,
  };
}

/**
 * Sorts a history, puts in the periods that are missing from its cadence as gaps, and cuts it into segments at
 * gaps and breaks. Nothing is interpolated.
 */
export function finishSeries(observations: readonly Observation[], cadence: Cadence): readonly SeriesPoint[] {
  const sorted = observations.toSorted((a, b) => comparePeriods(a.period, b.period));
  const points = sorted.flatMap((observation, index) => {
    const before = sorted[index - 1];
    const gaps = before ? missingBetween(before.period, observation.period, cadence) : [];
    return [...gaps.map(gapAt), pointOf(observation)];
  });
  let segment = 0;
  return points.map((point, index) => {
    const before = points[index - 1];
    // Periods of two lengths (a year, then a month) are not one measure and are not joined either.
    const otherGrid = before !== undefined && before.period.kind !== point.period.kind;
    if (before && (point.breaks || otherGrid || (before.value === null) !== (point.value === null))) {
      segment += 1;
    }
    return { ...point, segment };
  });
}
export { bulletScale, type BulletScale } from './bullet.ts';
