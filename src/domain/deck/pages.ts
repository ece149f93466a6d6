import { deckWords } from './words.ts';
import type { Slide, SlideRow } from './slide.ts';
import { slideName } from './slide-ref.ts';
import { splitTitle, titleSizeOf } from './title.ts';
import type { Locale } from '../model/text.ts';

/** Rows that a slide holds at a size that the last row of a room can read. */
const rowsOnSlide = 5;

/** What a slide is made from before its title is fitted. */
export type Draft = Omit<Slide, 'key' | 'titleSize'> & { /** Counts from 1. */ readonly part?: number };

/** A slide with its key and a title that fits; what did not fit of the title goes to the notes. */
export function finished({ part = 1, ...draft }: Draft): Slide {
  const { title, rest } = splitTitle(draft.title);
  return {
    ...draft,
    key: slideName(draft.ref) + (part > 1 ? `.${part}` : ''),
    title,
    titleSize: titleSizeOf(title),
    notes: rest === '' ? draft.notes : [rest, ...draft.notes],
  };
}

interface ListOptions {
  readonly rows: readonly SlideRow[];
  /** The most slides that the list may take. */
  readonly most: number;
  /** What is said of the rows that are on no slide; `left` is their number, 0 for none. */
  readonly restOf: (left: number) => string | null;
  readonly empty: string;
  /** Rows of a slide, where their names take two lines. */
  readonly perSlide?: number;
}

/** A list as slides of a few rows each; the rows beyond the last one are counted on it. */
export function listSlides(
  draft: Omit<Draft, 'body' | 'part'>,
  { rows, most, restOf, empty, perSlide = rowsOnSlide }: ListOptions,
  locale: Locale,
): readonly Slide[] {
  const wanted = Math.min(most, Math.max(1, Math.ceil(rows.length / perSlide)));
  return Array.from({ length: wanted }, (_, index) => {
    const isLast = index === wanted - 1;
    const onSlide = rows.slice(index * perSlide, (index + 1) * perSlide);
    const left = isLast ? Math.max(0, rows.length - wanted * perSlide) : 0;
    return finished({
      ...draft,
      part: index + 1,
      title: index === 0 ? draft.title : deckWords(locale).goesOn(draft.kicker, index + 1),
      body: { kind: 'rows', rows: onSlide, rest: isLast ? restOf(left) : null, empty },
    });
  });
}
