import { attentionList, type AttentionItem } from './attention.ts';
import type { Evaluated } from './evaluated.ts';
import type { Observation } from './model/observation.ts';
import type { Bottleneck } from './model/programmes.ts';

/** A line of the attention list with its place in it, counted from 1. */
export interface Placed {
  readonly place: number;
  readonly item: AttentionItem;
}

/** The whole attention list of an edition with its places, worst first. */
export function attentionLines(
  { assessments, catalogue }: Evaluated,
  bottlenecks: readonly Bottleneck[],
): readonly Placed[] {
  return attentionList(assessments, bottlenecks, catalogue.pillars).map((item, index) => {
    // An owner that the edition does not know is as good as none.
    const known = item.owner !== null && catalogue.agencies.has(item.owner);
    return { place: index + 1, item: known ? item : { ...item, owner: null } };
  });
}

/** The figure that a line speaks of: for what is issued but not used, that of the use; null for a bottleneck. */
export function attentionObservation({ reason, indicator }: AttentionItem): Observation | null {
  return reason.kind === 'usage-gap' ? reason.usage.usedFigure : (indicator?.latest ?? null);
}

/** The lines that one body has to act on. */
export interface OwnerGroup {
  /** Id of an agency; null for lines without a named owner. */
  readonly owner: string | null;
  /** In the order of the list. */
  readonly lines: readonly Placed[];
}

/**
 * The attention list by owner: the owner of the worst line first, lines without an owner last. Lines keep the place
 * that they have in the whole list.
 */
export function groupByOwner(lines: readonly Placed[]): readonly OwnerGroup[] {
  const owners = [...new Set(lines.map(({ item }) => item.owner))];
  const all = owners.map((owner) => ({ owner, lines: lines.filter(({ item }) => item.owner === owner) }));
  return [...all.filter(({ owner }) => owner !== null), ...all.filter(({ owner }) => owner === null)];
}
