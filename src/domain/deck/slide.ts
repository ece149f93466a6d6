import type { DisplayStatus, Tone } from '../display-status.ts';
import type { ValueParts } from '../format/value.ts';
import type { Picture } from './picture.ts';
import type { SlideRef } from './slide-ref.ts';

/** A short word with its desirability; never a colour alone. */
export interface Toned {
  readonly text: string;
  readonly tone: Tone;
}

/** A number that is read from the last row of the room, or why there is none. */
export interface BigFigure {
  /** What is measured: the indicator's short name. */
  readonly name: string;
  /** null: nothing was published; `reason` says why. */
  readonly value: ValueParts | null;
  /** The same value as running text, for voices and notes; the words that there is none, else. */
  readonly spoken: string;
  /** Why there is no figure, or why it carries no colour; null when it stands by itself. */
  readonly reason: string | null;
  readonly status: (DisplayStatus & { readonly label: string }) | null;
  /** At most two comparing lines, each with its own desirability. */
  readonly lines: readonly Toned[];
  /** «số liệu 07/2023, Báo Bình Thuận»: said beside the figure where a slide has several; empty without a figure. */
  readonly when: string;
}

/** One line of a list slide. */
export interface SlideRow {
  readonly key: string;
  /** Place in an order, `1`; null in lists without one. */
  readonly place: string | null;
  /** Why it is here, in two or three words; null where the list needs none. */
  readonly mark: Toned | null;
  readonly name: string;
  /** One clause on it; empty when there is nothing to add. */
  readonly text: string;
  readonly figure: { readonly value: string; readonly caption: string; readonly tone: Tone } | null;
  /** Who has to act; null where nobody is named. */
  readonly who: string | null;
}

/** One number of a tally. */
export interface SlideCount {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly tone: Tone;
}

export type SlideBody =
  | {
      readonly kind: 'cover';
      readonly area: string;
      readonly edition: string;
      /** «Số liệu đến 31/07/2023». */
      readonly cutoff: string;
      /** What else an audience must know before the first figure: a closed record, a successor. */
      readonly lines: readonly string[];
    }
  | {
      readonly kind: 'counts';
      readonly counts: readonly SlideCount[];
      /** At most five key figures below the counts. */
      readonly figures: readonly BigFigure[];
    }
  /** A figure beside its picture; a breakdown is a picture alone (`figure` is null) in the whole width. */
  | { readonly kind: 'figure'; readonly figure: BigFigure | null; readonly picture: Picture }
  /** A list; an empty one says why in `empty`. `rest` says how many rows are on no slide, and where they are. */
  | {
      readonly kind: 'rows';
      readonly rows: readonly SlideRow[];
      readonly rest: string | null;
      readonly empty: string;
    }
  /** Something could not be shown: what happened and what to do. */
  | { readonly kind: 'notice'; readonly text: string };

/** How large a title can be set so that it takes at most two lines; the same in the browser, on paper and in a file. */
export type TitleSize = 'l' | 'm' | 's';

/**
 * One screen of a deck, finished: the browser, the paper and the PowerPoint file draw it and compute nothing.
 * All text is in the deck's language.
 */
export interface Slide {
  /** Unique in the deck: the name of its {@link SlideRef}, with `.2`, `.3` … for its further screens. */
  readonly key: string;
  readonly ref: SlideRef;
  /** What the slide belongs to, in small type above the title: a pillar, a section; empty on the cover. */
  readonly kicker: string;
  /** One message, one sentence. */
  readonly title: string;
  readonly titleSize: TitleSize;
  readonly body: SlideBody;
  /** «Số liệu 07/2023 · Nguồn: Báo Bình Thuận»; always there where a figure is. */
  readonly source: string;
  /** At the right of the source: «Trục bắt đầu từ 0», «2 chỉ số khác xem ở …»; empty when there is nothing. */
  readonly remark: string;
  /** For the speaker alone: cautions, pace, owner, next due. */
  readonly notes: readonly string[];
}
