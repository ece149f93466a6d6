import { publishedValue } from './figure.ts';
import type { Breakdown, BreakdownRow } from './model/detail.ts';
import type { Indicator, Polarity } from './model/indicator.ts';
import { positionOfRow, type Position } from './position.ts';
import { sharedDigits } from './format/digits.ts';
import { isRank, isShare } from './unit.ts';

/**
 * Why the groups stand in the order they do. `gap`: those furthest behind the country first; `place`: the worst
 * place first; `lowest` and `highest`: the worse end of a share or score first; `largest`: counts, of which none is
 * worse, by size.
 */
export type BreakdownOrder = 'gap' | 'place' | 'lowest' | 'highest' | 'largest';

export interface BreakdownLine {
  readonly row: BreakdownRow;
  readonly position: Position;
  /** Share of the track from its left end, 0–1; null when the group has no figure. Places: 1 is the first place. */
  readonly at: number | null;
  /** Where the country stands on the same track; null when the two may not be set against each other. */
  readonly nationalAt: number | null;
}

export interface BreakdownView {
  /** `bars` are amounts drawn from zero, `places` are ranks marked on a line. */
  readonly kind: 'bars' | 'places';
  readonly order: BreakdownOrder;
  /** Where zero lies on the track, 0–1: above 0 only when a group is negative. */
  readonly zeroAt: number;
  /** How many took part, for places. */
  readonly last: number | null;
  /** Each track is as long as its own group's maximum. */
  readonly outOfOwn: boolean;
  /** Digits shown for every group of this breakdown. */
  readonly decimals: number;
  readonly lines: readonly BreakdownLine[];
}

/** A breakdown as an ordered picture; groups without a figure come last. Nothing is rounded or joined. */
export function breakdownView(breakdown: Breakdown, indicator: Indicator): BreakdownView {
  const { rows } = breakdown;
  const rank = isRank(indicator.unit);
  const numbers = rows.flatMap((row) => [
    row.observation.value ?? 0,
    ...row.comparators.map(({ value }) => value),
  ]);
  // Groups are printed with their own number of digits, the same for all rows of a table.
  const decimals = sharedDigits(0, ...numbers);
  const placed = rows.map((row) => ({ row, position: positionOfRow(row, indicator.polarity, decimals) }));
  const order = orderOf(placed, indicator);
  const valued = rows.filter((row) => row.observation.value !== null);
  const outOfOwn = !rank && valued.length > 0 && valued.every(fitsItsMaximum);
  const low = rank ? 0 : Math.min(0, ...numbers);
  const last = rank ? (indicator.bounds?.max ?? null) : null;
  const whole = indicator.unit.id === 'percent' ? 100 : 0;
  const high = Math.max(0, whole, ...numbers);
  const length = high - low || 1;
  const scale = (value: number, row: BreakdownRow) => {
    if (rank) return placeOnTrack(value, last ?? high);
    return outOfOwn ? value / (row.outOf ?? 1) : (value - low) / length;
  };
  return {
    kind: rank ? 'places' : 'bars',
    order,
    zeroAt: outOfOwn || rank ? 0 : -low / length,
    last,
    outOfOwn,
    decimals,
    lines: sorted(placed, order, indicator.polarity).map(({ row, position }) => ({
      row,
      position,
      at: row.observation.value === null ? null : scale(row.observation.value, row),
      nationalAt: position.kind === 'not-comparable' ? null : scale(position.comparator.value, row),
    })),
  };
}

type Placed = Pick<BreakdownLine, 'row' | 'position'>;

function fitsItsMaximum({ outOf, observation, comparators }: BreakdownRow): boolean {
  const numbers = [observation.value ?? 0, ...comparators.map(({ value }) => value)];
  return outOf !== null && numbers.every((value) => value >= 0 && value <= outOf);
}

/** The first place at the right end, the last at the left. */
function placeOnTrack(rank: number, last: number): number {
  return last <= 1 ? 1 : Math.min(1, Math.max(0, (last - rank) / (last - 1)));
}

function orderOf(placed: readonly Placed[], { unit, polarity }: Indicator): BreakdownOrder {
  if (isRank(unit)) return 'place';
  if (placed.some(({ position }) => position.kind !== 'not-comparable')) return 'gap';
  if (!isShare(unit) && unit.id !== 'score') return 'largest';
  return polarity === 'informational' ? 'largest' : polarity === 'higher-better' ? 'lowest' : 'highest';
}

function sorted(placed: readonly Placed[], order: BreakdownOrder, polarity: Polarity): readonly Placed[] {
  const key = ({ row, position }: Placed): number | null => {
    if (order === 'gap') {
      if (position.kind === 'not-comparable') return null;
      return polarity === 'lower-better' ? -position.difference : position.difference;
    }
    const figure = publishedValue(row.observation);
    return figure && (order === 'lowest' ? figure.value : -figure.value);
  };
  // Without a key a group still stands before those without a figure.
  const rest = ({ row }: Placed) => (row.observation.value === null ? 2 : 1);
  return placed.toSorted((a, b) => {
    const [first, second] = [key(a), key(b)];
    if (first !== null && second !== null) return first - second;
    return (first === null ? rest(a) : 0) - (second === null ? rest(b) : 0);
  });
}
