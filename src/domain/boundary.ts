import { observedOn } from './figure.ts';
import type { IndicatorEvent } from './model/detail.ts';
import type { Observation } from './model/observation.ts';

/**
 * The changes of administrative boundaries that lie between two figures, oldest first: after the day that the earlier
 * one describes, up to the day of the later one. A count that follows the number of units moves with them, and that is
 * not a result. Empty when either figure is unknown.
 */
export function boundariesBetween(
  events: readonly IndicatorEvent[],
  one: Observation | null,
  other: Observation | null,
): readonly IndicatorEvent[] {
  if (one === null || other === null) return [];
  const [earlier, later] = [observedOn(one), observedOn(other)].toSorted();
  if (earlier === undefined || later === undefined) return [];
  return events
    .filter(({ kind, date }) => kind === 'boundary' && date > earlier && date <= later)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
