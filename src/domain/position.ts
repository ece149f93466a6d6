import { withinOneStep } from './cadence.ts';
import { publishedValue, openSide, type Published } from './figure.ts';
import { compareSides, type Comparison } from './comparison.ts';
import type { BreakdownRow } from './model/detail.ts';
import type { Comparator, Indicator, Polarity } from './model/indicator.ts';
import { comparePeriods } from './period.ts';
import { isRank } from './unit.ts';

export type NotComparableReason =
  | 'method'
  | 'period'
  | 'unit'
  | 'scope'
  /** The figure is a bound («hơn 60») and could lie on either side of the comparator. */
  | 'bound'
  | 'no-figure'
  | 'no-comparator';

/** Where a figure stands against somebody else's. `above` and `below` are of numbers; `good` is apart. */
export type Position =
  | (Comparison & { readonly comparator: Comparator })
  | {
      readonly kind: 'not-comparable';
      readonly reason: NotComparableReason;
      readonly comparator: Comparator | null;
    };

/** Those positions that carry a difference. */
export type Comparable = Exclude<Position, { kind: 'not-comparable' }>;

function refuse(reason: NotComparableReason, comparator: Comparator | null): Position {
  return { kind: 'not-comparable', reason, comparator };
}

function place(latest: Published, comparator: Comparator, polarity: Polarity, decimals: number): Position {
  const comparison = compareSides(
    latest.value,
    comparator.value,
    openSide(latest.qualifier),
    polarity,
    decimals,
  );
  return comparison === null ? refuse('bound', comparator) : { ...comparison, comparator };
}

/** The indicator's newest figure against one comparator, or why the two may not be set against each other. */
export function positionAgainst(indicator: Indicator, comparator: Comparator): Position {
  const latest = publishedValue(indicator.latest);
  if (latest === null) return refuse('no-figure', comparator);
  // A place among provinces and a measured value are two different things.
  if ((comparator.outOf !== null || comparator.kind === 'rank') !== isRank(indicator.unit)) {
    return refuse('unit', comparator);
  }
  if (comparator.method !== indicator.method.id) return refuse('method', comparator);
  if (latest.flags.includes('d') || comparator.flags.includes('d')) return refuse('scope', comparator);
  if (!withinOneStep(latest.period, comparator.period, indicator.cadence))
    return refuse('period', comparator);
  return place(latest, comparator, indicator.polarity, indicator.decimals);
}

/** From the reason that is nearest to a comparison to the one that is farthest. */
const mostTelling: readonly NotComparableReason[] = [
  'bound',
  'period',
  'scope',
  'unit',
  'method',
  'no-figure',
  'no-comparator',
];

function better(a: Position, b: Position, indicator: Indicator): number {
  const rank = (position: Position) =>
    position.kind === 'not-comparable' ? mostTelling.indexOf(position.reason) : -1;
  const samePeriod = (position: Position) =>
    position.comparator?.period.text === indicator.latest?.period.text ? 0 : 1;
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (samePeriod(a) !== samePeriod(b)) return samePeriod(a) - samePeriod(b);
  return a.comparator && b.comparator ? comparePeriods(b.comparator.period, a.comparator.period) : 0;
}

/** Against the country: the nearest comparable national reading, else the most telling reason why not. */
export function nationalPosition(indicator: Indicator): Position {
  return (
    indicator.comparators
      .filter((comparator) => comparator.kind === 'national')
      .map((comparator) => positionAgainst(indicator, comparator))
      .toSorted((a, b) => better(a, b, indicator))[0] ?? refuse('no-comparator', null)
  );
}

/**
 * One row of a breakdown against the national figure printed in that row. The two stand in one published table,
 * so their method is one; the period still has to be the same.
 */
export function positionOfRow(row: BreakdownRow, polarity: Polarity, decimals: number): Position {
  const national = row.comparators.filter((comparator) => comparator.kind === 'national');
  const latest = publishedValue(row.observation);
  const comparator =
    national.find(({ period }) => period.text === row.observation.period.text) ?? national[0];
  if (!comparator) return refuse('no-comparator', null);
  if (latest === null) return refuse('no-figure', comparator);
  if (comparator.outOf !== null) return refuse('unit', comparator);
  if (latest.flags.includes('d') || comparator.flags.includes('d')) return refuse('scope', comparator);
  if (comparator.period.text !== latest.period.text) return refuse('period', comparator);
  return place(latest, comparator, polarity, decimals);
}
