import { expect, it } from 'vitest';
import { longestNotes, longestTitle, plainNotes, plainTitle } from './plain-text.ts';

it.each([
  ['stays as it is', 'Họp giao ban tuần 3', 'Họp giao ban tuần 3'],
  ['is one line', '  Họp\r\ngiao\tban\u2028tuần ', 'Họp giao ban tuần'],
  ['has no control characters', 'a\u0000b\u001B[31mc\u009Fd', 'ab[31mcd'],
  ['cannot turn the text around', '\u202Eabc\u202C\u2066d\u2069\u200F\u061C\uFEFF', 'abcd'],
  ['has whole letters only', 'a\uD800b', 'ab'],
  ['has composed letters', 'Họp'.normalize('NFD'), 'Họp'],
  ['keeps joined signs', 'cờ 🏳️‍🌈', 'cờ 🏳️‍🌈'],
])('a title %s', (_, text, expected) => {
  expect(plainTitle(text)).toBe(expected);
  expect(plainTitle(expected)).toBe(expected);
});

it('a title is cut between letters, never inside one', () => {
  const long = plainTitle('🇻'.repeat(500));
  expect(Array.from(long)).toHaveLength(longestTitle);
  expect(plainTitle(long)).toBe(long);
});

it('notes keep their lines and are cut', () => {
  expect(plainNotes('một\r\nhai\rba\u2029bốn\u202E\u0007  \n')).toBe('một\nhai\nba\nbốn');
  expect(plainNotes('x'.repeat(5000))).toHaveLength(longestNotes);
});
