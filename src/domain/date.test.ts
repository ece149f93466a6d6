import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayInZone, dayNumber, parsePlainDate, plainDate } from './date.ts';

const pad = (value: number, length: number) => String(value).padStart(length, '0');

it('a day exists exactly when the calendar has it', () => {
  const text = fc
    .tuple(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    )
    .map(([year, month, day]) => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
  fc.assert(
    fc.property(text, (written) => {
      const instant = new Date(`${written}T00:00:00Z`);
      const exists = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(written);
      expect(parsePlainDate(written)).toBe(exists ? written : null);
    }),
    { numRuns: 2000 },
  );
});

it('days are counted from 01/01/1970, as instants count them', () => {
  const year = fc.integer({ min: 0, max: 9999 });
  fc.assert(
    fc.property(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (y, month, day) => {
      const date = plainDate(y, month, day);
      expect(dayNumber(date)).toBe(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
    }),
    { numRuns: 2000 },
  );
  expect(dayNumber(plainDate(2024, 2, 29))).toBe(Date.UTC(2024, 1, 29) / 86_400_000);
});

it.each([
  ['2023-07-31T16:59:59Z', 'Asia/Ho_Chi_Minh', '2023-07-31'],
  ['2023-07-31T17:00:00Z', 'Asia/Ho_Chi_Minh', '2023-08-01'],
  ['2023-08-01T00:30:00+07:00', 'America/Los_Angeles', '2023-07-31'],
  ['9999-12-31T23:59:59Z', 'Asia/Ho_Chi_Minh', '9999-12-31'],
  ['0000-01-01T00:00:00Z', 'Asia/Ho_Chi_Minh', '1000-01-02'],
  [8.64e15, 'UTC', '9999-12-31'],
])('the day of %s in %s is %s', (instant, zone, day) => {
  expect(dayInZone(instant, zone)).toBe(day);
});
