import type { Problem } from '#domain/model/index.ts';

/** How many records were left out, over several files. */
export function faultyRecords(...lists: readonly (readonly Problem[])[]): number {
  return lists.flat().filter(({ severity }) => severity === 'record').length;
}
