import { expect, test } from 'vitest';
import { rowPages, rowsOnSlide } from './row-pages.ts';
import type { SlideRow } from './slide.ts';

function rowsOf(count: number, textLength: number): readonly SlideRow[] {
  return Array.from({ length: count }, (_, index) => ({
    key: String(index),
    place: null,
    mark: null,
    name: 'Tốc độ Internet',
    text: 'x'.repeat(textLength),
    figure: null,
    who: null,
  }));
}

const sizes = (pages: readonly (readonly SlideRow[])[]) => pages.map((page) => page.length);

test('short rows fill a slide up to five', () => {
  expect(sizes(rowPages(rowsOf(rowsOnSlide, 40), 'l', null))).toEqual([5]);
  expect(rowPages([], 'l', null)).toEqual([]);
});

test('a list that goes on is shared out evenly, in its order', () => {
  const pages = rowPages(rowsOf(6, 40), 'l', null);
  expect(sizes(pages)).toEqual([3, 3]);
  expect(pages.flat().map(({ key }) => key)).toEqual(['0', '1', '2', '3', '4', '5']);
});

test('long texts leave room for fewer rows', () => {
  expect(sizes(rowPages(rowsOf(4, 200), 'l', null))).toEqual([2, 2]);
});

test('words below the list take room from its rows', () => {
  expect(sizes(rowPages(rowsOf(4, 100), 's', null))).toEqual([4]);
  expect(sizes(rowPages(rowsOf(4, 100), 's', 'y'.repeat(150)))).toEqual([2, 2]);
});

test('a row that is too long for any slide still has one', () => {
  expect(sizes(rowPages(rowsOf(2, 2000), 'l', null))).toEqual([1, 1]);
});
