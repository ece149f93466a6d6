/** A word that wants to stand centred at a place, with the share of the room that it needs. */
interface Wanted {
  readonly key: string;
  /** 0–1. */
  readonly at: number;
  /** Width as a share of the room. */
  readonly width: number;
}

/**
 * Which words can stand side by side without touching. The last and the first go before the others, later ones before
 * earlier ones.
 */
export function thinned(wanted: readonly Wanted[]): ReadonlySet<string> {
  const [first, ...rest] = wanted;
  const last = rest.at(-1);
  const order = [last, first, ...rest.slice(0, -1).toReversed()].filter((word) => word !== undefined);
  const kept: Wanted[] = [];
  for (const word of order) {
    const free = kept.every((other) => Math.abs(other.at - word.at) >= (other.width + word.width) / 2);
    if (free) kept.push(word);
  }
  return new Set(kept.map(({ key }) => key));
}

/**
 * Moves places apart until each has its own room, keeping their order and staying within 0–1.
 * @param least the least distance, a share of the room
 */
export function spread(places: readonly number[], least: number): readonly number[] {
  const order = places.map((at, index) => ({ at, index })).toSorted((a, b) => a.at - b.at);
  const edge = least / 2;
  let below = edge - least;
  for (const place of order) {
    place.at = Math.max(place.at, below + least);
    below = place.at;
  }
  let above = 1 - edge + least;
  for (const place of order.toReversed()) {
    place.at = Math.min(place.at, above - least);
    above = place.at;
  }
  return order.toSorted((a, b) => a.index - b.index).map(({ at }) => at);
}
