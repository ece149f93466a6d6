import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areNeighbours, nextPeriod, stepsBetween, withinOneStep } from './cadence.ts';
import { addDays, parsePlainDate, plainDate } from './date.ts';
import { evaluationDate } from './evaluation.ts';
import { comparePeriods, parsePeriod, type Cadence } from './period.ts';
import { period } from './testing/builders.ts';

describe('reading dates and periods', () => {
  it('takes back every day it writes', () => {
    const parts = fc.tuple(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, dayOfMonth]) => {
        const written = plainDate(year, month, dayOfMonth);
        expect(parsePlainDate(written)).toBe(written);
        expect(parsePeriod(written)).toMatchObject({ kind: 'day', start: written, end: written });
      }),
    );
  });

  it('takes every period of the five forms, with its start before its end', () => {
    const year = fc.integer({ min: 1000, max: 9999 }).map(String);
    const part = fc.constantFrom('', '-H1', '-H2', '-Q1', '-Q4', '-01', '-12');
    fc.assert(
      fc.property(year, part, (first, rest) => {
        const parsed = period(first + rest);
        expect(parsed.text).toBe(first + rest);
        expect(parsed.start < parsed.end).toBe(true);
        expect(parsed.start.startsWith(first)).toBe(true);
      }),
    );
  });

  it('never throws, and takes nothing but its own text', () => {
    const near = fc.stringMatching(/^[0-9QH-]{0,12}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), near), (text) => {
        const [date, parsed] = [parsePlainDate(text), parsePeriod(text)];
        expect([null, text]).toContain(date);
        expect([null, text]).toContain(parsed && parsed.text);
      }),
    );
  });

  it.each([
    '2023-02-30',
    '2023-13',
    '2023-00',
    '2023-Q5',
    '2023-H3',
    '23',
    '2023-7',
    '__proto__',
    '2023-07-31 ',
  ])('refuses %j', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });

  it('orders periods by their end', () => {
    const sorted = ['2023', '2023-07', '2023-Q2', '2023-12', '2022'].map(period).toSorted(comparePeriods);
    expect(sorted.map(({ text }) => text)).toEqual(['2022', '2023-Q2', '2023-07', '2023', '2023-12']);
  });
});

describe('moving a day', () => {
  it.each([
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['9999-12-31', 0, '9999-12-31'],
    ['9999-12-31', 30, '9999-12-31'],
  ])('%s moved by %i days is %s, and never leaves the years that order as text', (from, days, to) => {
    expect(
      addDays(plainDate(Number(from.slice(0, 4)), Number(from.slice(5, 7)), Number(from.slice(8))), days),
    ).toBe(to);
  });
});

describe('the cadence', () => {
  it.each([
    ['2023-12', 'month', '2024-01'],
    ['2023-Q4', 'quarter', '2024-Q1'],
    ['2023-H1', 'half', '2023-H2'],
    ['2023', 'year', '2024'],
    ['2024-02-28', 'day', '2024-02-29'],
    ['2023-12-27', 'week', '2024-01-03'],
  ] as const)('after %s (%s) comes %s', (from, cadence, to) => {
    expect(nextPeriod(period(from), cadence)?.text).toBe(to);
    expect(stepsBetween(period(from), period(to), cadence)).toBe(1);
    expect(areNeighbours(period(to), period(from), cadence)).toBe(true);
  });

  it.each([
    ['2023', '2023-12', 'year'],
    ['2023-07', '2023-08', 'irregular'],
    ['2023-07-01', '2023-07-05', 'week'],
    ['2023-07', '2023-08', 'quarter'],
  ] as const)('%s and %s are on no common %s grid', (a, b, cadence) => {
    expect(stepsBetween(period(a), period(b), cadence)).toBeNull();
    expect(areNeighbours(period(a), period(b), cadence)).toBe(false);
  });

  it('counts every step that it takes', () => {
    const starts: readonly [string, Cadence][] = [
      ['2019-11', 'month'],
      ['2019-Q3', 'quarter'],
      ['2019-H2', 'half'],
      ['2019', 'year'],
      ['2020-02-20', 'day'],
      ['2019-12-20', 'week'],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.integer({ min: 1, max: 40 }), ([text, cadence], count) => {
        const from = period(text);
        let to = from;
        for (let step = 0; step < count; step += 1) to = nextPeriod(to, cadence) ?? to;
        expect([stepsBetween(from, to, cadence), stepsBetween(to, from, cadence)]).toEqual([count, -count]);
      }),
    );
  });

  it.each([
    ['2023-07', '2023-07', 'irregular', true],
    ['2023-06', '2023-07', 'irregular', false],
    ['2023-06', '2023-07', 'month', true],
    ['2023-05', '2023-07', 'month', false],
    ['2022-08', '2023-07', 'year', true],
    ['2023', '2023-12', 'year', false],
  ] as const)('%s and %s (%s) are close enough to compare: %s', (a, b, cadence, expected) => {
    expect(withinOneStep(period(a), period(b), cadence)).toBe(expected);
  });
});

describe('the evaluation date', () => {
  const now = Date.parse('2026-11-23T20:00:00Z');
  const evaluatedAt = '2023-07-31T23:59:59+07:00';

  it('is now for a live edition and its own day for a frozen one, in the given zone', () => {
    const zone = 'Asia/Ho_Chi_Minh';
    expect(evaluationDate({ kind: 'live', evaluatedAt }, now, zone)).toBe('2026-11-24');
    expect(evaluationDate({ kind: 'live', evaluatedAt }, now, 'UTC')).toBe('2026-11-23');
    expect(evaluationDate({ kind: 'frozen', evaluatedAt }, now, zone)).toBe('2023-07-31');
  });
});
