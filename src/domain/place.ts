import { publishedValue } from './figure.ts';
import type { Indicator } from './model/indicator.ts';
import { comparePeriods, type Period } from './period.ts';
import { isRank } from './unit.ts';

/** A place in a ranking, with the year and the frame (method) it belongs to: it never stands without them. */
export interface Place {
  readonly rank: number;
  /** How many took part, when known. */
  readonly outOf: number | null;
  readonly period: Period;
  /** Id of the method or frame. */
  readonly method: string;
}

/** A place in two editions. */
export interface PlaceChange {
  readonly from: Place | null;
  readonly to: Place | null;
  readonly changed: boolean;
  /** Places gained, negative when lost; null unless both places are of one frame. */
  readonly gained: number | null;
}

/** The newest place of an indicator: its own figure when it counts places, else its comparator of kind `rank`. */
export function placeOf(indicator: Indicator): Place | null {
  const latest = publishedValue(indicator.latest);
  if (isRank(indicator.unit)) {
    if (latest === null) return null;
    const outOf = indicator.bounds?.max ?? null;
    return { rank: latest.value, outOf, period: latest.period, method: indicator.method.id };
  }
  const newest = indicator.comparators
    .filter(({ kind }) => kind === 'rank')
    .toSorted((a, b) => comparePeriods(b.period, a.period))[0];
  if (!newest) return null;
  return { rank: newest.value, outOf: newest.outOf, period: newest.period, method: newest.method };
}

/** The places of one indicator in two editions; null when it has none in either. */
export function placesOf(earlier: Indicator, later: Indicator): PlaceChange | null {
  const [from, to] = [placeOf(earlier), placeOf(later)];
  if (from === null && to === null) return null;
  const sameFrame = from !== null && to !== null && from.method === to.method;
  return {
    from,
    to,
    changed: from?.rank !== to?.rank || from?.period.text !== to?.period.text || from?.method !== to?.method,
    gained: sameFrame ? from.rank - to.rank : null,
  };
}
