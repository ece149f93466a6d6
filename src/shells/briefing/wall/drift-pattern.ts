/** How long the picture stands before it moves, ms. */
export const driftEveryMs = 3 * 60_000;

/** Where it stands, px from its place: a small round, so that no edge of a letter stays on the same dots for long. */
const places: readonly (readonly [x: number, y: number])[] = [
  [0, 0],
  [2, 1],
  [4, 0],
  [3, -2],
  [1, -4],
  [-1, -2],
  [-3, -1],
  [-4, 1],
  [-2, 3],
  [0, 4],
];

/** The place after so many moves. */
export function driftPlace(moves: number): readonly [x: number, y: number] {
  return places[moves % places.length] ?? [0, 0];
}
