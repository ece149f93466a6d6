import { expect, test } from 'vitest';
import { isConfirmed, isJudgedToday } from '#app/embed/stay-quiet.ts';

const noon = Date.parse('2026-11-25T12:00:00+07:00');

test.each([
  ['a frozen edition, for ever', '', true],
  ['the day itself', '2026-11-25', true],
  ['yesterday: a status may have expired at midnight', '2026-11-24', false],
  ['a page that does not say', undefined, false],
])('what was judged on %s is or is not judged so today', (_, judged, same) => {
  expect(isJudgedToday(judged, noon)).toBe(same);
});

test('one resource that the source did not confirm leaves the whole unconfirmed', () => {
  const of = (confirmedAt: number | null) => ({ text: '{}', confirmedAt, newer: null });
  expect(isConfirmed(new Map([['catalogue.json', of(1)]]))).toBe(true);
  expect(
    isConfirmed(
      new Map([
        ['catalogue.json', of(1)],
        ['programmes.json', of(null)],
      ]),
    ),
  ).toBe(false);
});
