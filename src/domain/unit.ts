import type { Unit } from './model/indicator.ts';

const shares: ReadonlySet<string> = new Set(['percent', 'permille', 'rate', 'ratio', 'share']);

/** Shares and rates mean the same for a province as for the country; counts do not. */
export function isShare(unit: Unit): boolean {
  return shares.has(unit.id);
}

/** A place in a ranking: the smaller number is the better place. */
export function isRank(unit: Unit): boolean {
  return unit.id === 'rank';
}
