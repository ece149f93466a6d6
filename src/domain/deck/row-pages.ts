import type { SlideRow, TitleSize } from './slide.ts';

/** Rows that a slide holds at most, at a size that the last row of a room can read. */
export const rowsOnSlide = 5;

/** Width and height that a list has on the narrowest stage (4:3), in 1/1080 of its height. */
const width = 1248;
const heights: Readonly<Record<TitleSize, number>> = { l: 604, m: 632, s: 616 };

/** Mean width of a character at each size of type, measured on texts of the deck, and the height of a line, in the same unit. */
const name = { character: 24.5, line: 51 };
const mark = { character: 18.5, gap: 60 };
const text = { character: 16.2, line: 40 };
const facts = { character: 14.4 };
/** What a line leaves free at its end, because words are not cut. */
const ragged = 50;
const rest = { character: 16.6, line: 39, gap: 10 };
const value = { few: 31, many: 24.5, longest: 11, gap: 36 };
const place = 62;
const padding = 14;

function rowHeight(row: SlideRow): number {
  const figure = row.figure?.value.length ?? 0;
  const taken = figure > 0 ? figure * (figure > value.longest ? value.many : value.few) + value.gap : 0;
  const room = width - taken - (row.place === null ? 0 : place);
  const head =
    row.name.length * name.character + (row.mark ? row.mark.text.length * mark.character + mark.gap : 0);
  const said = [row.figure?.caption, row.who].filter(Boolean).join(' · ');
  const words = row.text.length * text.character + (said ? (said.length + 3) * facts.character : 0);
  const lines = Math.ceil(words / (room - ragged));
  return Math.ceil(head / room) * name.line + lines * text.line + padding;
}

function restHeight(words: string | null): number {
  return words ? Math.ceil((words.length * rest.character) / width) * rest.line + rest.gap : 0;
}

function filled(rows: readonly SlideRow[], room: number, most: number): SlideRow[][] {
  const pages: SlideRow[][] = [];
  let left = 0;
  for (const row of rows) {
    const height = rowHeight(row);
    const page = pages.at(-1);
    if (page && height <= left && page.length < most) page.push(row);
    else {
      pages.push([row]);
      left = room;
    }
    left -= height;
  }
  return pages;
}

/**
 * A list cut into slides, so that no text is cut or set too small on any stage: at most five rows a slide, fewer where
 * their texts are long, about as many on each.
 * @param restWords what is said below the list, null for nothing
 */
export function rowPages(
  rows: readonly SlideRow[],
  titleSize: TitleSize,
  restWords: string | null,
): readonly (readonly SlideRow[])[] {
  const room = heights[titleSize] - restHeight(restWords);
  const pages = filled(rows, room, rowsOnSlide);
  const even = filled(rows, room, Math.ceil(rows.length / pages.length));
  return even.length <= pages.length ? even : pages;
}
