import { rowPages } from './row-pages.ts';
import { deckWords } from './words.ts';
import type { Slide, SlideRow } from './slide.ts';
import { slideName } from './slide-ref.ts';
import { splitTitle, titleSizeOf } from './title.ts';
import type { Locale } from '../model/text.ts';

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
}

/** A list as slides of a few rows each; the rows beyond the last one are counted on it. */
export function listSlides(
  draft: Omit<Draft, 'body' | 'part'>,
  { rows, most, restOf, empty }: ListOptions,
  locale: Locale,
): readonly Slide[] {
  const titleOf = (index: number) =>
    index === 0 ? draft.title : deckWords(locale).goesOn(draft.kicker, index + 1);
  const { titleSize } = finished({ ...draft, body: { kind: 'notice', text: '' } });
  const whole = rowPages(rows, titleSize, restOf(0));
  const cut = whole.length > most;
  const pages = cut ? rowPages(rows, titleSize, restOf(rows.length)).slice(0, most) : whole;
  const left = rows.length - pages.flat().length;
  return (pages.length === 0 ? [[]] : pages).map((onSlide, index, all) =>
    finished({
      ...draft,
      part: index + 1,
      title: titleOf(index),
      body: { kind: 'rows', rows: onSlide, rest: index === all.length - 1 ? restOf(left) : null, empty },
    }),
  );
}
