import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Qualifier } from '../model/observation.ts';
import type { Unit } from '../model/indicator.ts';
import { day, period, text, units } from '../testing/builders.ts';
import { formatDate, formatInstant, formatPeriod } from './date.ts';
import { formatDifference } from './difference.ts';
import { sharedDigits } from './digits.ts';
import { formatNumber, formatSigned } from './number.ts';
import { formatValue, valueParts } from './value.ts';

describe('numbers', () => {
  it.each([
    [1234.5, 1, '1.234,5', '1,234.5'],
    [700_000, 0, '700.000', '700,000'],
    [-2.5, 1, '−2,5', '−2.5'],
    [-0.04, 1, '0,0', '0.0'],
    [-0, 0, '0', '0'],
    [80 - 78.43, 2, '1,57', '1.57'],
    [Number.NaN, 0, '–', '–'],
  ])('%d with %i digits', (value, decimals, vi, en) => {
    expect([formatNumber(value, decimals, 'vi'), formatNumber(value, decimals, 'en')]).toEqual([vi, en]);
  });

  it.each([
    [1.57, 2, '+1,57'],
    [-2.5, 1, '−2,5'],
    [-0.001, 1, '0,0'],
  ])('signed %d', (value, decimals, expected) => {
    expect(formatSigned(value, decimals, 'vi')).toBe(expected);
  });

  const value = fc.double({ min: -1e12, max: 1e12, noNaN: true });
  const decimals = fc.integer({ min: 0, max: 4 });

  it('read back as what they were, with at most one sign and no negative zero', () => {
    fc.assert(
      fc.property(value, decimals, (number, digits) => {
        for (const write of [formatNumber, formatSigned]) {
          const written = write(number, digits, 'vi');
          expect(written).toMatch(/^[+−]?\d{1,3}(\.\d{3})*(,\d+)?$/);
          expect(written).not.toMatch(/^[+−]0(,0+)?$/);
          const read = Number(written.replaceAll('.', '').replace(',', '.').replace('−', '-'));
          const unit = 10 ** -digits;
          expect(Math.abs(read - number)).toBeLessThanOrEqual(unit / 2 + Math.abs(number) * 1e-12 + 1e-12);
        }
      }),
    );
  });
});

describe('values', () => {
  const format = (unit: Unit, decimals = 0, max: number | null = null) => ({
    unit,
    decimals,
    bounds: max === null ? null : { min: 0, max },
  });
  const people: Unit = { id: 'person', symbol: text('người', 'people'), name: text('người') };
  const cases: readonly [number, Qualifier, ReturnType<typeof format>, string, string][] = [
    [78.43, 'exact', format(units.mbps, 2), '78,43 Mb/s', '78.43 Mb/s'],
    [92, 'exact', format(units.percent), '92%', '92%'],
    [700_000, 'more-than', format(units.account), 'hơn 700.000 tài khoản', 'more than 700,000 accounts'],
    [3_000, 'about', format(people), 'khoảng 3.000 người', 'about 3,000 people'],
    [50, 'exact', format(units.rank, 0, 63), '50/63', '50/63'],
    [60.08, 'exact', format(units.score, 2, 100), '60,08/100', '60.08/100'],
    [50, 'exact', format(units.rank), '50', '50'],
    [95, 'less-than', format(units.percent), 'dưới 95%', 'less than 95%'],
  ];
  it.each(cases)('%d %s', (value, qualifier, how, vi, en) => {
    expect(formatValue({ value, qualifier }, how, 'vi')).toBe(vi);
    expect(formatValue({ value, qualifier }, how, 'en')).toBe(en);
  });

  const joined = (value: number, qualifier: Qualifier, how: ReturnType<typeof format>) => {
    const parts = valueParts({ value, qualifier }, how, 'vi');
    return [parts.prefix, parts.number, parts.scale, parts.unit].join('|');
  };
  it.each([
    [700_000, 'more-than', format(units.account), '>|700|nghìn|tài khoản'],
    [1_460_000, 'more-than', format(units.account), '>|1,46|triệu|tài khoản'],
    [699_634, 'exact', format(units.account), '|699.634||tài khoản'],
    [99_000, 'exact', format(units.account), '|99.000||tài khoản'],
    [1_234_567, 'about', format(units.account), '≈|1.234.567||tài khoản'],
    [80, 'exact', format(units.mbps), '|80||Mb/s'],
    [92, 'at-least', format(units.percent), '≥|92||%'],
    [50, 'exact', format(units.rank, 0, 63), '|50/63||'],
  ] as const)('in large type: %d %s', (value, qualifier, how, expected) => {
    expect(joined(value, qualifier, how)).toBe(expected);
  });

  it('lose nothing in large type', () => {
    const sizes: Readonly<Record<string, number>> = { '': 1, nghìn: 1e3, triệu: 1e6, tỷ: 1e9 };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999 }), fc.integer({ min: 0, max: 7 }), (mantissa, power) => {
        const value = mantissa * 10 ** power;
        const parts = valueParts({ value, qualifier: 'exact' }, format(units.account), 'vi');
        const read = Number(parts.number.replaceAll('.', '').replace(',', '.'));
        expect(read * (sizes[parts.scale] ?? Number.NaN)).toBeCloseTo(value, 3);
      }),
    );
  });
});

describe('differences', () => {
  it.each([
    [2.1, units.percent, 1, '2,1 điểm %', '2.1 percentage points'],
    [-5.3, units.score, 1, '5,3 điểm', '5.3 points'],
    [80 - 78.43, units.mbps, 2, '1,57 Mb/s', '1.57 Mb/s'],
    [3, units.rank, 0, '3 bậc', '3 places'],
    [1, units.rank, 0, '1 bậc', '1 place'],
  ])('of %d show size and unit, never a sign', (delta, unit, decimals, vi, en) => {
    expect(formatDifference(delta, unit, decimals, 'vi')).toBe(vi);
    expect(formatDifference(delta, unit, decimals, 'en')).toBe(en);
  });

  it('show as many digits as the more precise side', () => {
    expect([sharedDigits(0, 78.43), sharedDigits(1, 90), sharedDigits(0, 80, 90.5)]).toEqual([2, 1, 1]);
  });
});

describe('dates', () => {
  it('are written as in a state office', () => {
    expect([formatDate(day('2023-07-31'), 'vi'), formatDate(day('2023-07-01'), 'en')]).toEqual([
      '31/07/2023',
      '1 July 2023',
    ]);
  });

  it.each([
    ['2023', 'năm 2023', '2023'],
    ['2023-H1', 'nửa đầu năm 2023', 'first half of 2023'],
    ['2023-H2', 'nửa cuối năm 2023', 'second half of 2023'],
    ['2023-Q2', 'quý II/2023', 'Q2 2023'],
    ['2023-07', '07/2023', 'July 2023'],
    ['2023-06-19', '19/06/2023', '19 June 2023'],
  ])('period %s', (which, vi, en) => {
    expect([formatPeriod(period(which), 'vi'), formatPeriod(period(which), 'en')]).toEqual([vi, en]);
  });

  it('show an instant in the zone that is asked for', () => {
    expect(formatInstant('2026-11-23T01:05:00Z', 'vi', 'Asia/Ho_Chi_Minh')).toBe('23/11/2026 08:05');
    expect(formatInstant('2026-11-23T17:00:00Z', 'vi', 'Asia/Ho_Chi_Minh')).toBe('24/11/2026 00:00');
    expect(formatInstant(Date.UTC(2026, 10, 23, 1, 5), 'en', 'UTC')).toBe('23 November 2026, 01:05');
  });
});
