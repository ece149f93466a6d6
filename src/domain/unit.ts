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

const levels: ReadonlySet<string> = new Set(['mbps', 'score', 'index']);

/** Shares, rates, speeds and scores can be set against those of the whole that a part lies in; counts cannot. */
export function meansTheSameForAPart(unit: Unit): boolean {
  return isShare(unit) || levels.has(unit.id);
}
