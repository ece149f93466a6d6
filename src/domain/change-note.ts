import { boundariesBetween } from './boundary.ts';
import type { IndicatorDiff } from './edition-diff.ts';
import type { IndicatorDetail, IndicatorEvent, Revision } from './model/detail.ts';

/** What the history of an indicator says about a change between two editions. */
export interface ChangeNote {
  /** Boundary changes between the two figures, oldest first. */
  readonly boundaries: readonly IndicatorEvent[];
  /** The published correction that made a revised figure, where it is listed. */
  readonly revision: Revision | null;
}

/** Whether the history may explain a change: the two editions carry two numbers. */
export function wantsNote({ value }: IndicatorDiff): boolean {
  return value.kind === 'newer' || value.kind === 'revised';
}

/** Reads the history behind a change. */
export function changeNote(
  { from, to, value }: IndicatorDiff,
  { events, revisions }: Pick<IndicatorDetail, 'events' | 'revisions'>,
): ChangeNote {
  const now = to.indicator.latest;
  const own = revisions
    .filter(({ period }) => value.kind === 'revised' && period.text === now?.period.text)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return {
    boundaries: boundariesBetween(events, from.indicator.latest, now),
    revision: own.findLast((revision) => revision.now === now?.value) ?? own.at(-1) ?? null,
  };
}
