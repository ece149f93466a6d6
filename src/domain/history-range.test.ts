import { describe, expect, it } from 'vitest';
import { newestYears, rangeBetween } from './history-range.ts';
import { observed, period } from './testing/builders.ts';

const months = Array.from({ length: 60 }, (_, index) =>
  observed(`${2020 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`, index),
);
const texts = (range: { start: number; end: number } | null) =>
  range && [range.start, range.end].map((at) => months[at]?.period.text);

describe('a part of a history', () => {
  it('lies between two periods, of whatever length they are', () => {
    expect(texts(rangeBetween(months, period('2021-03'), period('2022-02')))).toEqual(['2021-03', '2022-02']);
    expect(texts(rangeBetween(months, period('2021'), period('2022-Q2')))).toEqual(['2021-01', '2022-06']);
  });

  it('is open where no period is named', () => {
    expect(texts(rangeBetween(months, null, period('2020-06')))).toEqual(['2020-01', '2020-06']);
    expect(texts(rangeBetween(months, period('2024-06'), null))).toEqual(['2024-06', '2024-12']);
  });

  it.each([
    ['that ends before it begins', '2022-01', '2021-01'],
    ['before the history', '2010', '2011'],
    ['after the history', '2030', null],
    ['of a single figure', '2022-01', '2022-01'],
  ])('%s is none', (_, from, to) => {
    expect(rangeBetween(months, period(from), to === null ? null : period(to))).toBeNull();
  });

  it('of periods without figures is none', () => {
    const unknown = ['2020', '2021', '2022'].map((when) => observed(when, null, { flags: ['x'] }));
    expect(rangeBetween([...unknown, observed('2023', 1)], null, null)).toBeNull();
  });
});

describe('the newest years of a history', () => {
  it('are counted back from its last period', () => {
    expect(texts(newestYears(months, 1))).toEqual(['2024-01', '2024-12']);
    expect(texts(newestYears(months, 3))).toEqual(['2022-01', '2024-12']);
  });

  it('are none where the history is no longer than that', () => {
    expect(newestYears(months, 5)).toBeNull();
    expect(newestYears([], 1)).toBeNull();
  });

  it('stand the 29th of February', () => {
    const days = ['2023-02-27', '2023-03-01', '2024-02-28', '2024-02-29'].map((when) => observed(when, 1));
    expect(newestYears(days, 1)).toEqual({ start: 2, end: 3 });
  });
});
