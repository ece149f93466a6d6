/** Sizes of type of one picture, px of 1200 × 630. */
export interface Sizes {
  readonly headline: number;
  readonly value: number;
  readonly line: number;
  readonly small: number;
}

/** The smallest type that can still be read on a telephone. */
export const smallest: Sizes = { headline: 32, value: 80, line: 26, small: 24 };

/** From the largest down; the first at which everything has room is taken. */
export const steps: readonly Sizes[] = [
  { headline: 56, value: 176, line: 38, small: 28 },
  { headline: 52, value: 156, line: 36, small: 27 },
  { headline: 48, value: 140, line: 34, small: 26 },
  { headline: 44, value: 124, line: 32, small: 26 },
  { headline: 40, value: 108, line: 30, small: 25 },
  { headline: 36, value: 92, line: 28, small: 24 },
  smallest,
];

export const width = 1200;
export const height = 630;
/** White on either side. */
export const margin = 64;
export const column = width - 2 * margin;
