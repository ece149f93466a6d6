import type { Polarity } from './model/indicator.ts';

/** Two numbers set against each other. Direction (`kind`) and desirability (`good`) are two facts. */
export interface Comparison {
  readonly kind: 'above' | 'level' | 'below';
  /** null when level, or when neither side is the better one. */
  readonly good: boolean | null;
  /** Own − other, in units; points for percentages. */
  readonly difference: number;
  /** Difference over the size of the other; null when that is nothing, or as good as nothing. */
  readonly relative: number | null;
  /** The own figure is a bound («hơn 97»): the difference is at least this much. */
  readonly atLeast: boolean;
}

/** Share of the other side within which two figures are level. */
export const levelShare = 0.01;
// Differences of decimals carry machine noise: 13.4 − 13.3 is not 0.1.
const rounding = 1e-9;

/** From a millionfold on the other figure is as good as nothing, and a share of it says nothing. */
const telling = 1e6;

/** A difference over the size of the other figure; null where that is zero, or so small that the share says nothing. */
export function relativeTo(difference: number, other: number): number | null {
  const relative = difference / Math.abs(other);
  return Math.abs(relative) < telling ? relative : null;
}

/** The largest difference that still is level: 1% of the other side, or half a unit of the last shown digit. */
export function levelTolerance(other: number, decimals: number): number {
  return Math.max(levelShare * Math.abs(other), 0.5 * 10 ** -decimals);
}

/**
 * Compares a figure with another's.
 * @param open the side on which the own figure is unbounded, or null for a number
 * @param decimals digits in which the own figure is shown
 * @returns null when a bound leaves open on which side the figure lies
 */
export function compareSides(
  own: number,
  other: number,
  open: 'up' | 'down' | null,
  polarity: Polarity,
  decimals: number,
): Comparison | null {
  const difference = own - other;
  const relative = relativeTo(difference, other);
  const level = Math.abs(difference) <= levelTolerance(other, decimals) + rounding;
  if (open !== null && (level || difference > 0 !== (open === 'up'))) return null;
  if (level) return { kind: 'level', good: null, difference, relative, atLeast: false };
  const kind = difference > 0 ? 'above' : 'below';
  const good = polarity === 'informational' ? null : (kind === 'above') === (polarity === 'higher-better');
  return { kind, good, difference, relative, atLeast: open !== null };
}
