import { describe, expect, it } from 'vitest';
import { period, text, units } from '../testing/builders.ts';
import { formatPeriod } from './date.ts';
import { formatDifference } from './difference.ts';
import { fractionDigits } from './digits.ts';
import { formatFileSize } from './file-size.ts';
import { qualifierSign, qualifierWord } from './qualifier.ts';
import { scaleOf } from './scale.ts';

describe('periods in words', () => {
  it.each([
    ['2023-Q1', 'quý I/2023', 'Q1 2023'],
    ['2023-Q2', 'quý II/2023', 'Q2 2023'],
    ['2023-Q3', 'quý III/2023', 'Q3 2023'],
    ['2023-Q4', 'quý IV/2023', 'Q4 2023'],
    ['0987', 'năm 0987', '0987'],
  ])('%s', (written, vi, en) => {
    expect([formatPeriod(period(written), 'vi'), formatPeriod(period(written), 'en')]).toEqual([vi, en]);
  });
});

describe('qualifiers', () => {
  it.each([
    ['exact', '', '', ''],
    ['about', 'khoảng ', 'about ', '≈'],
    ['more-than', 'hơn ', 'more than ', '>'],
    ['less-than', 'dưới ', 'less than ', '<'],
    ['at-least', 'ít nhất ', 'at least ', '≥'],
    ['at-most', 'nhiều nhất ', 'at most ', '≤'],
  ] as const)('%s', (qualifier, vi, en, sign) => {
    expect([
      qualifierWord(qualifier, 'vi'),
      qualifierWord(qualifier, 'en'),
      qualifierSign(qualifier),
    ]).toEqual([...[vi, en, sign]]);
  });
});

describe('differences', () => {
  it.each([
    [1, units.percent, '1 percentage point', '1 điểm %'],
    [2, units.percent, '2 percentage points', '2 điểm %'],
    [1, units.score, '1 point', '1 điểm'],
    [2, units.score, '2 points', '2 điểm'],
    [1, units.rank, '1 place', '1 bậc'],
    [3, units.mbps, '3 Mb/s', '3 Mb/s'],
    [3, { ...units.mbps, symbol: text('') }, '3', '3'],
  ])('%d %o', (delta, unit, en, vi) => {
    expect([formatDifference(delta, unit, 0, 'en'), formatDifference(-delta, unit, 0, 'vi')]).toEqual([
      en,
      vi,
    ]);
  });
});

describe('sizes', () => {
  it.each([
    [76_000, '76 kB', '76 kB'],
    [999_499, '999 kB', '999 kB'],
    [1_000_000, '1,0 MB', '1.0 MB'],
    [1_234_567, '1,2 MB', '1.2 MB'],
  ])('of %d bytes', (bytes, vi, en) => {
    expect([formatFileSize(bytes, 'vi'), formatFileSize(bytes, 'en')]).toEqual([vi, en]);
  });

  it.each([
    [100_000, 100, 'nghìn'],
    [99_000, 99_000, ''],
    [1_000_000, 1, 'triệu'],
    [-1_000_000_000, -1, 'tỷ'],
    [1_234_567, 1_234_567, ''],
  ])('of the number %d', (value, scaled, name) => {
    expect(scaleOf(value, 0, 'vi')).toMatchObject({ value: scaled, name });
  });

  it.each([
    [78.43, 2],
    [80, 0],
    [0.000_01, 0],
    [1e21, 0],
    [0.1 + 0.2, 1],
  ])('of the fraction of %d', (value, digits) => {
    expect(fractionDigits(value)).toBe(digits);
  });
});
