import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimeUnit } from './chart-model.ts';
import { timeTicks } from './time-ticks.ts';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
const written = (from: string, to: string, most: number, grain: TimeUnit = 'day') => {
  const { unit, at } = timeTicks(day(from), day(to), most, grain);
  return [unit, ...at.map((x) => new Date(x).toISOString().slice(0, 10))];
};

describe('the ticks of a long time axis', () => {
  it('are years over many years', () => {
    const years = ['2019-07-02', '2020-07-02', '2021-07-02', '2022-07-02', '2023-07-02'];
    expect(written('2019-03-10', '2024-06-01', 6)).toEqual(['year', ...years]);
    const quarters = ['1900', '1925', '1950', '1975', '2000'].map((year) => `${year}-07-02`);
    expect(written('1888-08-08', '2025-06-30', 6)).toEqual(['year', ...quarters]);
  });

  it('are quarters or months over a year or two', () => {
    const quarters = ['2023-07-16', '2023-10-16', '2024-01-16', '2024-04-16'];
    expect(written('2023-05-15', '2024-06-20', 6)).toEqual(['month', ...quarters]);
  });

  it('are days over a few weeks', () => {
    expect(written('2024-06-01', '2024-06-15', 3)).toEqual(['day', '2024-06-01', '2024-06-08']);
  });

  it('are no finer than the history', () => {
    expect(written('2021-07-02', '2022-07-03', 6, 'year')).toEqual(['year', '2021-07-02', '2022-07-02']);
    expect(written('2021-07-02', '2021-09-20', 3, 'month')).toEqual([
      'month',
      '2021-07-16',
      '2021-08-16',
      '2021-09-16',
    ]);
  });

  it('always lie inside, ascend, and are about as few as asked for', () => {
    const moment = fc.integer({ min: day('0001-01-01'), max: day('9999-12-31') });
    fc.assert(
      fc.property(
        moment,
        moment,
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom('year', 'month', 'day'),
        (a, b, most, grain) => {
          const [from, to] = [Math.min(a, b), Math.max(a, b)];
          const { at } = timeTicks(from, to, most, grain);
          expect(at.length).toBeLessThanOrEqual(Math.max(11, most + 2));
          expect(at.every((x, index) => x >= from && x <= to && x > (at[index - 1] ?? -Infinity))).toBe(true);
        },
      ),
    );
  });
});
