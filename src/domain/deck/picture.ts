/** Whose number a mark stands for; decides its colour and pattern. */
export type BarTone = 'own' | 'earlier' | 'country' | 'target' | 'group';

export interface Bar {
  readonly key: string;
  readonly label: string;
  /** As it is printed at the bar: `78,43`; the reason where there is no figure. */
  readonly text: string;
  /** The figure itself; null when there is none. */
  readonly value: number | null;
  /** Where the bar ends, 0–1 of the track; for places where its dot stands. null without a figure. */
  readonly at: number | null;
  readonly tone: BarTone;
  /** Where the country stands on the same track, 0–1, in pictures of groups; null where it may not be compared. */
  readonly countryAt: number | null;
}

/** A point of a line. */
export interface LinePoint {
  readonly key: string;
  /** Its period: `năm 2023`. */
  readonly label: string;
  /** As it is printed at the point; empty where points are too many to print each. */
  readonly text: string;
  /** null is a gap. */
  readonly value: number | null;
  /** 0–1 of the width, by time. */
  readonly x: number;
  /** 0–1 of the height, 1 at the top; null is a gap. */
  readonly y: number | null;
  /** Provisional or derived: drawn hollow. */
  readonly hollow: boolean;
  /** Points of one segment are joined, points of different ones never. */
  readonly segment: number;
}

/** A level drawn across a line picture, named at its end. */
export interface Level {
  readonly kind: 'target' | 'country';
  readonly label: string;
  readonly value: number;
  readonly y: number;
}

/**
 * The one picture of a slide, finished: positions are shares of its own room, words are in the deck's language. A
 * PowerPoint file makes an editable chart of the same values.
 */
export type Picture =
  | {
      /** Amounts from zero, or places of a ranking on a line (the first place at the right). */
      readonly kind: 'bars' | 'places';
      readonly title: string;
      readonly bars: readonly Bar[];
      /** Where zero lies, 0–1; above 0 only when a group is negative. */
      readonly zeroAt: number;
      /** What the whole track stands for: `100%`, `hạng 1`; empty where it stands for nothing. */
      readonly whole: string;
      /** The unit of the values, empty for ranks. */
      readonly unit: string;
    }
  | {
      readonly kind: 'line';
      readonly title: string;
      readonly points: readonly LinePoint[];
      readonly levels: readonly Level[];
      readonly unit: string;
      /** Ranks: the best place is at the top. */
      readonly isRank: boolean;
      /** The value at the top and the foot of the picture. */
      readonly top: number;
      readonly foot: number;
    }
  /** Nothing to draw; the reason stands where the picture would be, or nothing at all when it is empty. */
  | { readonly kind: 'none'; readonly reason: string };
