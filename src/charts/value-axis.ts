export interface ValueAxis {
  readonly domain: readonly [number, number];
  /** Even and round, ascending. */
  readonly ticks: readonly number[];
}

/** A whole share needs no room above it. */
const wholeShare = 100;
const room = 1.05;

/**
 * An axis with about four even, round steps that holds every value, and always zero: amounts are never drawn on a cut
 * axis. It goes below zero only when a value does.
 */
export function zeroAxis(lowest: number, highest: number): ValueAxis {
  const isNearlyWhole = highest <= wholeShare && highest * room > wholeShare;
  const top = isNearlyWhole ? wholeShare : Math.max(0, highest) * room;
  const bottom = Math.max(0, -lowest) * room;
  const wanted = Math.max(1e-9, top + bottom) / 4;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = ([1, 2, 2.5, 5].find((each) => each * power >= wanted) ?? 10) * power;
  const below = Math.ceil(bottom / step);
  const count = Math.max(1, below + Math.ceil(top / step));
  const at = (index: number) => (index === below ? 0 : (index - below) * step);
  return {
    domain: [at(0), at(count)],
    ticks: Array.from({ length: count + 1 }, (_, index) => at(index)),
  };
}
