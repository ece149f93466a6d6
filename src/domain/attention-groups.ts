import type { AttentionItem } from './attention.ts';

/** A line of the attention list with its place in it, counted from 1. */
export interface Placed {
  readonly place: number;
  readonly item: AttentionItem;
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
