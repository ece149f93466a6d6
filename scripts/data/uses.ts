import { build } from './build.ts';
import type { Place } from './desk.ts';
import { readDataFiles } from './files.ts';

/**
 * Where an edition shows each fact: fact id → pages and ids of the records there.
 * @param edition id of the edition, e.g. `2023-07`; an unknown one throws
 */
export function factUses(edition: string): ReadonlyMap<string, readonly Place[]> {
  const built = build(readDataFiles()).editions.find(({ id }) => id === edition);
  if (!built) throw new Error(`No edition «${edition}»`);
  return built.uses;
}
