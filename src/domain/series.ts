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

function gapAt(period: Period, segment: number): SeriesPoint {
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
    segment,
    observation: null,
  };
}

function pointOf(observation: Observation, breaks: boolean, segment: number): SeriesPoint {
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
    breaks,
    segment,
    observation,
  };
}

/**
 * Sorts a history, puts in the periods that are missing from its cadence as gaps, and cuts it into segments at
 * gaps and breaks. Nothing is interpolated.
 */
export function finishSeries(observations: readonly Observation[], cadence: Cadence): readonly SeriesPoint[] {
  const points: SeriesPoint[] = [];
  let segment = 0;
  for (const observation of observations.toSorted((a, b) => comparePeriods(a.period, b.period))) {
    const { period, value, flags } = observation;
    const last = points.at(-1);
    for (const missing of last ? missingBetween(last.period, period, cadence) : []) {
      if (points.at(-1)?.value !== null) segment += 1;
      points.push(gapAt(missing, segment));
    }
    const before = points.at(-1);
    const breaks = flags.includes('b') || flags.includes('d');
    // Periods of two lengths (a year, then a month) are not one measure and are not joined either.
    const otherGrid = before !== undefined && before.period.kind !== period.kind;
    if (before && (breaks || otherGrid || (before.value === null) !== (value === null))) segment += 1;
    points.push(pointOf(observation, breaks, segment));
  }
  return points;
}

export { bulletScale, type BulletScale } from './bullet.ts';
