import type { Edition } from './model/catalogue.ts';

type Dated = Pick<Edition, 'id' | 'dataCutoff'>;

/** Editions by the day up to which their figures reach, earliest first; of one day by id. */
export function byCutoff<E extends Dated>(editions: readonly E[]): readonly E[] {
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return editions.toSorted((a, b) => compare(a.dataCutoff, b.dataCutoff) || compare(a.id, b.id));
}

/** The edition before one of a list; null when it is the first, or not in the list. */
export function previousEdition<E extends Dated>(editions: readonly E[], id: string): E | null {
  const ordered = byCutoff(editions);
  const at = ordered.findIndex((edition) => edition.id === id);
  return at > 0 ? (ordered[at - 1] ?? null) : null;
}
