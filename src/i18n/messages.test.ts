import { expect, test } from 'vitest';
import { en } from './en.ts';
import { vi, type Messages } from './vi.ts';
import type { Words } from './words.ts';

/** Every entry by its path: a text by itself, a sentence with places by the number of them. */
function entries(words: object, path = ''): readonly string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'function') return [`${here}(${value.length})`];
    return typeof value === 'object' && value !== null ? entries(value, here) : [here];
  });
}

test('English has every entry of Vietnamese, with the same places in it, and no other', () => {
  expect(entries(en)).toEqual(entries(vi));
});

test('no English entry was left in Vietnamese', () => {
  const said = JSON.stringify(en, (_, value: unknown) =>
    typeof value === 'function' ? String(value) : value,
  );
  expect(said.match(/[\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u1EF9]+/g)).toBeNull();
});

// These lines are tests of the types: tsc fails when one of them is accepted.
test('a missing translation is a type error', () => {
  const { loading: _, ...lacksOne } = en;
  // @ts-expect-error the whole catalogue lacks a text
  const catalogue: Messages = lacksOne;
  // @ts-expect-error one part lacks a text
  const part: Messages = { ...en, problems: { title: () => '', text: '', path: '', found: '' } };
  const pageVi = { title: 'Tổng quan', count: (all: number) => `${all} chỉ số` };
  // @ts-expect-error a page that has no English
  const page: Words<typeof pageVi> = { vi: pageVi };
  // @ts-expect-error a page whose English lacks a sentence
  const sentence: Words<typeof pageVi> = { vi: pageVi, en: { title: 'Overview' } };
  expect([catalogue, part, page, sentence]).toHaveLength(4);
});
