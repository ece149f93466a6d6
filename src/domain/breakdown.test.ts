import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakdownView } from './breakdown.ts';
import type { Breakdown, BreakdownRow } from './model/detail.ts';
import type { Indicator } from './model/indicator.ts';
import { indicator, national, observed, text, units } from './testing/builders.ts';

const row = (key: string, value: number | null, more: Partial<BreakdownRow> = {}): BreakdownRow => ({
  key,
  label: text(key),
  observation: observed('2023', value, { flags: value === null ? ['c'] : [] }),
  outOf: null,
  comparators: [],
  ...more,
});

const view = (rows: readonly BreakdownRow[], subject: Partial<Indicator> = {}) =>
  breakdownView(
    { id: 'b', label: text('Nhóm'), dimension: 'group', unitsValid: null, rows } satisfies Breakdown,
    indicator(subject),
  );

const keys = (rows: readonly BreakdownRow[], subject: Partial<Indicator> = {}) =>
  view(rows, subject).lines.map(({ row: { key } }) => key);

const against = (key: string, value: number | null, country: number, outOf: number | null = null) =>
  row(key, value, { outOf, comparators: [national('2023', country)] });

describe('the order of groups', () => {
  it('begins with the one that is furthest behind the country', () => {
    const rows = [against('minh-bach', 13.3, 13.4), against('so-hoa', 5.5, 10.8), against('truoc', 9, 5)];
    expect(view(rows, { unit: units.score }).order).toBe('gap');
    expect(keys(rows, { unit: units.score })).toEqual(['so-hoa', 'minh-bach', 'truoc']);
  });

  it('turns round where less is better', () => {
    const rows = [against('tot', 2, 5), against('kem', 9, 5)];
    expect(keys(rows, { polarity: 'lower-better' })).toEqual(['kem', 'tot']);
  });

  it('begins with the worst place of a ranking, and keeps the published order of equal ones', () => {
    const rows = [row('ha-tang', 49), row('nhan-luc', 53), row('chinh-quyen', 53), row('xa-hoi', 38)];
    const ranks = { unit: units.rank, bounds: { min: 1, max: 63 }, polarity: 'lower-better' } as const;
    expect(view(rows, ranks).order).toBe('place');
    expect(keys(rows, ranks)).toEqual(['nhan-luc', 'chinh-quyen', 'ha-tang', 'xa-hoi']);
  });

  it('goes by size where no group is the worse one', () => {
    const rows = [row('2g', 1002), row('4g', 1944), row('5g', 84)];
    const counts = { unit: units.account, polarity: 'informational' } as const;
    expect(view(rows, counts).order).toBe('largest');
    expect(keys(rows, counts)).toEqual(['4g', '2g', '5g']);
  });

  it('begins with the worse end of a share', () => {
    const rows = [row('a', 80), row('b', 20)];
    expect(keys(rows)).toEqual(['b', 'a']);
    expect(keys(rows, { polarity: 'lower-better' })).toEqual(['a', 'b']);
  });

  it('ends with groups that may not be compared, then with those without a figure', () => {
    const other = row('khac-ky', 1, { comparators: [national('2020', 50)] });
    const rows = [row('thieu', null), other, against('a', 3, 5), against('mat', null, 5)];
    expect(keys(rows)).toEqual(['a', 'khac-ky', 'thieu', 'mat']);
  });
});

describe('the track of a group', () => {
  it('is as long as the group’s own maximum where all are known', () => {
    const { outOfOwn, lines } = view([against('so-hoa', 5.5, 11, 22)], { unit: units.score });
    expect(outOfOwn).toBe(true);
    expect(lines[0]).toMatchObject({ at: 0.25, nationalAt: 0.5 });
  });

  it('is common to all where one maximum is unknown, or too small to be true', () => {
    const counts = { unit: units.account };
    expect(view([row('a', 5, { outOf: 10 }), row('b', 10)], counts).lines.map(({ at }) => at)).toEqual([
      1, 0.5,
    ]);
    expect(view([row('a', 12, { outOf: 10 })], counts).outOfOwn).toBe(false);
  });

  it('puts the first of 63 places at the right end and the last at the left', () => {
    const ranks = { unit: units.rank, bounds: { min: 1, max: 63 } };
    const { kind, last, lines } = view([row('a', 1), row('b', 63), row('c', 32)], ranks);
    expect([kind, last]).toEqual(['places', 63]);
    expect(lines.map(({ row: { key }, at }) => [key, at])).toEqual([
      ['b', 0],
      ['c', 0.5],
      ['a', 1],
    ]);
  });

  it('has zero inside when a group is negative', () => {
    const { zeroAt, lines } = view([row('a', -5), row('b', 15)], { unit: units.account });
    expect(zeroAt).toBe(0.25);
    expect(lines.map(({ at }) => at)).toEqual([1, 0]);
  });

  it('never draws beside its track, whatever the figures are', () => {
    const value = fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { nil: null });
    const maximum = fc.option(fc.double({ min: 0.1, max: 1e9, noNaN: true }), { nil: null });
    const cases = fc.array(fc.record({ value, outOf: maximum, country: value }), { maxLength: 20 });
    const kinds = fc.constantFrom(units.percent, units.score, units.account, units.rank);
    fc.assert(
      fc.property(cases, kinds, (list, unit) => {
        const rows = list.map(({ value: own, outOf, country }, index) =>
          row(`${index}`, own, {
            outOf,
            comparators: country === null ? [] : [national('2023', country)],
          }),
        );
        const { lines, zeroAt } = view(rows, { unit });
        expect(lines.map((line) => line.row.key).toSorted()).toEqual(rows.map(({ key }) => key).toSorted());
        for (const place of [zeroAt, ...lines.flatMap(({ at, nationalAt }) => [at ?? 0, nationalAt ?? 0])]) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
