import { describe, expect, it } from 'vitest';
import { apartWords, registerWords } from '../sentence/unit-register.ts';
import { day, observed, text } from '../testing/builders.ts';
import { byUnit, commune, register, unitRow } from '../testing/units.ts';
import { joinUnits } from './join.ts';
import { boundariesChanged, unitsInForce, vintageOf } from './vintage.ts';

const old = ['2000-01-01', '2025-06-30'] as const;
const now = ['2025-07-01', null] as const;
// A new commune takes the code of one it was made from, as they did in 2025.
const units = register(
  commune('001', 'Phú Thủy', old),
  commune('002', 'Đức Nghĩa', old),
  commune('003', 'Mũi Né', old),
  commune('001', 'Phan Thiết', now, { predecessors: ['001', '002'] }),
  commune('900', 'Hàm Thuận', now, { predecessors: ['003'] }),
);
const figure = observed('2023', 80);

describe('the vintage of a breakdown', () => {
  it.each([
    ['2023', '2023-12-31'],
    ['2025', '2025-12-31'],
    ['2025-06', '2025-06-30'],
    [' 2025-H1 ', '2025-06-30'],
    ['danh mục cũ', null],
    ['', null],
    [null, null],
  ])('«%s» is that of %s', (unitsValid, lastDay) => {
    expect(vintageOf({ unitsValid })?.end ?? null).toBe(lastDay);
  });

  it.each([
    ['2025-06-30', ['Phú Thủy', 'Đức Nghĩa', 'Mũi Né']],
    ['2025-07-01', ['Phan Thiết', 'Hàm Thuận']],
    ['1999-12-31', []],
  ])('on %s these units are in force: %j', (on, names) => {
    expect([...unitsInForce(units, day(on)).values()].map(({ name }) => name.vi)).toEqual(names);
  });

  it('tells whether boundaries were redrawn between two days, in either direction', () => {
    expect(boundariesChanged(units, day('2023-12-31'), day('2025-06-30'))).toBe(false);
    expect(boundariesChanged(units, day('2023-12-31'), day('2025-07-01'))).toBe(true);
    expect(boundariesChanged(units, day('2025-07-01'), day('2023-12-31'))).toBe(true);
  });
});

describe('rows joined with the register', () => {
  it('take the name of the unit that had the code at that time', () => {
    const name = (unitsValid: string) =>
      joinUnits(byUnit(unitsValid, unitRow('001', figure)), units).rows[0]?.name.vi;
    expect([name('2023'), name('2025')]).toEqual(['Phú Thủy', 'Phan Thiết']);
  });

  it('without a unit of that vintage are set apart, each with its reason', () => {
    const keys = ['001', '900', '777', '__proto__', 'constructor'];
    const table = joinUnits(byUnit('2023', ...keys.map((key) => unitRow(key, figure))), units);
    const { check, rows, apart } = table;
    expect(rows.filter(({ observation }) => observation !== null).map(({ key }) => key)).toEqual(['001']);
    expect(apart.map((one) => [one.key, apartWords(one, check.vintage, 'vi')])).toEqual([
      ['900', 'thuộc danh mục khác kỳ (chỉ có hiệu lực từ 01/07/2025)'],
      ['777', 'không có trong danh mục đơn vị năm 2023'],
      ['__proto__', 'không có trong danh mục đơn vị năm 2023'],
      ['constructor', 'không có trong danh mục đơn vị năm 2023'],
    ]);
    const [first] = apart;
    expect(first && apartWords(first, check.vintage, 'en')).toMatch(
      /^belongs to another list \(in force from 1 July\s2025\)$/,
    );
    const [gone] = joinUnits(byUnit('2025', unitRow('003', figure)), units).apart;
    expect(gone && apartWords(gone, null, 'vi')).toBe(
      'thuộc danh mục khác kỳ (chỉ có hiệu lực đến 30/06/2025)',
    );
  });

  it('leave the units without a row in the list, without a figure', () => {
    const table = joinUnits(byUnit('2023', unitRow('002', figure)), units);
    const silent = table.rows.filter(({ observation }) => observation === null);
    expect(silent.map(({ name }) => name.vi)).toEqual(['Phú Thủy', 'Mũi Né']);
    expect(registerWords(table.check, silent.length, 'vi')).toBe(
      'Danh mục đơn vị năm 2023: 3 đơn vị, 2 chưa có số liệu.',
    );
  });

  it('count communes with communes and districts with districts', () => {
    const tiers = register(
      commune('H1', 'Hàm Thuận Bắc', old, { level: 'district' }),
      commune('H2', 'Tánh Linh', old, { level: 'district' }),
      commune('X1', 'Hàm Đức', old, { parent: 'H1' }),
      commune('X2', 'Gia An', old, { parent: 'H2', level: 'township' }),
    );
    const silent = (key: string) =>
      joinUnits(byUnit('2023', unitRow(key, figure)), tiers).rows.flatMap((row) =>
        row.observation ? [] : row.key,
      );
    expect(silent('X1')).toEqual(['X2']);
    expect(silent('H1')).toEqual(['H2']);
    expect(joinUnits(byUnit('2023', unitRow('X1', figure)), tiers).rows[0]?.parent?.vi).toBe('Hàm Thuận Bắc');
  });

  it('survive units that lie in each other in a circle', () => {
    const circle = register(commune('A', 'A', old, { parent: 'B' }), commune('B', 'B', old, { parent: 'A' }));
    expect(joinUnits(byUnit('2023', unitRow('A', figure)), circle).check).toMatchObject({ count: 2 });
  });

  it.each([
    ['Phường Phú Thủy', null],
    ['PHU THUY', null],
    ['Phường Đức Nghĩa', 'Phường Đức Nghĩa'],
    ['مدينة', 'مدينة'],
  ])('printed as «%s» under the code of Phú Thủy mention another name: %s', (label, mentioned) => {
    const [row] = joinUnits(byUnit('2023', unitRow('001', figure, label)), units).rows;
    expect(row?.printedAs).toEqual(mentioned === null ? null : text(mentioned));
  });

  it.each([
    ['no-register', null, '2023', /không có danh mục đơn vị hành chính để đối chiếu/],
    ['no-vintage', units, null, /không nêu theo danh mục đơn vị của năm nào/],
    ['no-vintage', units, 'mới', /không nêu theo danh mục đơn vị của năm nào/],
    ['empty-vintage', units, '1990', /không có đơn vị nào của năm 1990/],
  ] as const)(
    'stand under their own labels when nothing can be checked: %s',
    (reason, known, unitsValid, words) => {
      const table = joinUnits(byUnit(unitsValid, unitRow('001', figure, 'Nhãn riêng')), known);
      expect(table.check).toMatchObject({ kind: 'unchecked', reason });
      expect(table.rows.map(({ name }) => name.vi)).toEqual(['Nhãn riêng']);
      expect(table.apart).toEqual([]);
      expect(registerWords(table.check, 0, 'vi')).toMatch(words);
      expect(registerWords(table.check, 0, 'en')).toMatch(/names are those of the table/);
    },
  );
});
