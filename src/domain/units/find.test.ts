import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldVietnamese } from '../format/fold.ts';
import { indicator, observed, text } from '../testing/builders.ts';
import { ranking, unitRow } from '../testing/units.ts';
import { unitFinder } from './find.ts';
import { orderUnits, type UnitOrder } from './order.ts';

const unit = (key: string, name: string, parent: string | null = null) => ({
  key,
  name: text(name),
  parent: parent === null ? null : text(parent),
});
const communes = [
  unit('22915', 'Phú Thủy', 'Phan Thiết'),
  unit('22918', 'Đức Nghĩa', 'Phan Thiết'),
  unit('23000', 'Đa Mi', 'Hàm Thuận Bắc'),
  unit('23001', 'مدينة'),
  unit('23002', 'Xã 🚀 Số'),
];

describe('finding a unit', () => {
  it.each([
    ['phu thuy', ['22915']],
    ['PHÚ thủy', ['22915']],
    ['duc', ['22918']],
    ['da mi', ['23000']],
    ['thuan da', ['23000']],
    // «Thủy» and «Nghĩa» hold these letters, but not at the beginning of a word.
    ['uy', []],
    ['hia', []],
    ['  đức-nghĩa ', ['22918']],
    ['.', ['22915', '22918', '23000', '23001', '23002']],
    ['phan thiet', ['22915', '22918']],
    ['2300', ['23000', '23001', '23002']],
    ['مدينة', ['23001']],
    ['🚀', ['23002']],
    ['  ', ['22915', '22918', '23000', '23001', '23002']],
    ['khong co', []],
  ])('«%s» finds %j', (query, keys) => {
    expect(unitFinder(communes)(query).map(({ key }) => key)).toEqual(keys);
  });

  it('every unit is found by its own name, with marks or without', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { maxLength: 8 }),
        (names) => {
          const units = names.map((name, index) => unit(`${index}`, name));
          const find = unitFinder(units);
          for (const one of units) {
            expect(find(one.name.vi)).toContain(one);
            expect(find(foldVietnamese(one.name.vi))).toContain(one);
          }
        },
      ),
    );
  });
});

describe('the order of a table', () => {
  const { rows } = ranking(
    indicator({ latest: null }),
    unitRow('1', observed('2023', 50), 'Đa Mi'),
    unitRow('2', observed('2023', 70), 'An'),
    unitRow('3', observed('2023', 60), 'Ẩn'),
    unitRow('4', observed('2022', 65), 'Xa'),
  );

  it.each<[UnitOrder['key'], boolean, string[]]>([
    ['place', false, ['An', 'Ẩn', 'Đa Mi', 'Xa']],
    // The one without a place stays at the end: it is not the worst.
    ['place', true, ['Đa Mi', 'Ẩn', 'An', 'Xa']],
    ['name', false, ['An', 'Ẩn', 'Đa Mi', 'Xa']],
    ['name', true, ['Xa', 'Đa Mi', 'Ẩn', 'An']],
    ['value', false, ['Đa Mi', 'Ẩn', 'Xa', 'An']],
    ['value', true, ['An', 'Xa', 'Ẩn', 'Đa Mi']],
  ])('by %s, turned around: %s', (key, reverse, names) => {
    expect(orderUnits(rows, { key, reverse }, 'vi').map(({ name }) => name.vi)).toEqual(names);
  });
});
