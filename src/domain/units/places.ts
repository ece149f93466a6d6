import { type Figure } from '../figure.ts';
import type { Indicator, Polarity } from '../model/indicator.ts';

/** The places that a figure may have: one and the same, unless a bound («hơn 90») leaves it open. */
export interface Places {
  readonly best: number;
  readonly worst: number;
}

type Bounds = Indicator['bounds'];

/** A number, or a hair above (1) or below (−1) it: «hơn 90» begins just above 90. */
interface Edge {
  readonly value: number;
  readonly side: -1 | 0 | 1;
}

/** Where the true value lies. */
interface Span {
  readonly low: Edge;
  readonly high: Edge;
}

function compareEdges(a: Edge, b: Edge): number {
  return a.value === b.value ? a.side - b.side : a.value < b.value ? -1 : 1;
}

function spanOf({ value, qualifier }: Figure, bounds: Bounds): Span {
  const at: Edge = { value, side: 0 };
  const top: Edge = { value: Math.max(bounds?.max ?? Infinity, value), side: 0 };
  const bottom: Edge = { value: Math.min(bounds?.min ?? -Infinity, value), side: 0 };
  switch (qualifier) {
    case 'at-least':
      return { low: at, high: top };
    case 'more-than':
      return { low: { value, side: 1 }, high: top.value === value ? { value, side: 1 } : top };
    case 'at-most':
      return { low: bottom, high: at };
    case 'less-than':
      return { low: bottom.value === value ? { value, side: -1 } : bottom, high: { value, side: -1 } };
    case 'exact':
    case 'about':
      return { low: at, high: at };
  }
}

const opposite = { 1: -1, 0: 0, [-1]: 1 } as const;
const mirror = ({ value, side }: Edge): Edge => ({ value: -value, side: opposite[side] });

/** Turned so that the larger edge is the better one. */
function turned({ low, high }: Span, polarity: Polarity): Span {
  return polarity === 'lower-better' ? { low: mirror(high), high: mirror(low) } : { low, high };
}

/** How many of `sorted` (ascending) lie above an edge. */
function countAbove(sorted: readonly Edge[], edge: Edge): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const one = sorted[middle];
    if (one !== undefined && compareEdges(one, edge) <= 0) from = middle + 1;
    else to = middle;
  }
  return sorted.length - from;
}

/**
 * The place of every figure, in the order given, the best first: 1, 2, 2, 4. Informational figures are placed from
 * the largest down. A bound may stand in one of several places, and so may those it may be better than.
 */
export function placesOfFigures(
  figures: readonly Figure[],
  polarity: Polarity,
  bounds: Bounds,
): readonly Places[] {
  const spans = figures.map((figure) => turned(spanOf(figure, bounds), polarity));
  const lows = spans.map(({ low }) => low).toSorted(compareEdges);
  const highs = spans.map(({ high }) => high).toSorted(compareEdges);
  return spans.map(({ low, high }) => ({
    // Those surely better, and those perhaps better, of whom the figure itself is none.
    best: 1 + countAbove(lows, high),
    worst: 1 + countAbove(highs, low) - (compareEdges(high, low) > 0 ? 1 : 0),
  }));
}

const reversed: Readonly<Record<Polarity, Polarity>> = {
  'higher-better': 'lower-better',
  'lower-better': 'higher-better',
  informational: 'lower-better',
};

/** Places counted from the other end: 1 is the last. */
export function placesFromLast(
  figures: readonly Figure[],
  polarity: Polarity,
  bounds: Bounds,
): readonly Places[] {
  return placesOfFigures(figures, reversed[polarity], bounds);
}
