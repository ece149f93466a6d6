import { describe, expect, test } from 'vitest';
import { parseEditions } from '#contract/editions.ts';
import { parseUnits } from '#contract/units.ts';
import { faultBelow, problemOf } from './faults.ts';
import { editions, units } from './sample.ts';
import { absent, valueOf, withField } from './spoil.ts';
import { words } from './words.ts';

const fault = faultBelow('');
const editionsWith = (path: string, value: unknown) =>
  parseEditions(JSON.stringify(withField(editions(), path, value)));
const unitsWith = (path: string, value: unknown) =>
  parseUnits(JSON.stringify(withField(units(), path, value)));
const folder = 'đường dẫn tương đối của một thư mục, kết thúc bằng /';

describe('a fault in the list of editions', () => {
  test.each([
    fault('editions[1]', '2022-12', '2022-12', 'một kỳ số liệu'),
    fault('editions[1].id', '2023-07', '2023-07', words.taken),
    fault('editions[1].title', 'Tháng 12', 'Tháng 12', words.text),
    fault('editions[1].kind', 'final', 'final', 'một trong: live, frozen'),
    fault('editions[1].evaluatedAt', '2023-07-31 23:59:59', '2023-07-31 23:59:59', words.instant),
    fault('editions[1].path', absent, 'không có', words.missing),
    ...[
      '../',
      'a/../../b/',
      '/etc/',
      '//example.org/',
      'https://example.org/',
      'editions',
      '',
      './',
      'a//b/',
    ].map((path) => fault('editions[1].path', path, path, folder)),
  ])('$at = $put leaves out that edition alone', (one) => {
    const { problems, editions: kept, defaultId } = valueOf(editionsWith(one.at, one.put));
    expect(problems).toEqual([problemOf(one)]);
    expect(kept.map(({ id }) => id)).toEqual(['2023-07']);
    expect(defaultId).toBe('2023-07');
  });

  test.each([
    ['1999-01', '1999-01', 'mã một kỳ có trong danh sách editions'],
    ['__proto__', '__proto__', words.id],
    [absent, 'không có', words.missing],
  ])(
    'a default that is not there (%j) is told, and the last edition of the list serves',
    (put, found, expected) => {
      const { problems, defaultId } = valueOf(editionsWith('default', put));
      expect(problems).toContainEqual(problemOf(fault('default', put, found, expected)));
      expect(defaultId).toBe('2022-12');
    },
  );

  test.each([[absent], [[]], [{}], [[{ id: 'x' }]]])(
    'without one sound edition (%j) the file is refused',
    (put) => {
      const message = 'tệp không có kỳ số liệu nào đọc được (editions)';
      expect(editionsWith('editions', put)).toMatchObject({ ok: false, kind: 'invalid', message });
    },
  );
});

describe('a fault in the list of units', () => {
  test.each([
    fault('units[0]', 22915, '22915', 'một đơn vị hành chính (code, name, level)'),
    fault('units[0].code', 22915, '22915', words.string),
    fault('units[0].validTo', '2025-06-31', '2025-06-31', words.date),
    fault(
      'units[1].validTo',
      '2025-06-30',
      '2025-06-30',
      'một ngày không trước ngày bắt đầu hiệu lực (validFrom)',
    ),
    fault(
      'units[1].code',
      '22915',
      '22915',
      'một mã chưa dùng trong cùng thời gian hiệu lực (bản ghi đầu được giữ)',
    ),
    fault('units[1].predecessors', '22915', '22915', 'một danh sách mã'),
  ])('$at = $put leaves out that unit alone', (one) => {
    const result = valueOf(unitsWith(one.at, one.put));
    expect(result.problems).toContainEqual(problemOf(one));
    expect(result.units).toHaveLength(1);
  });

  test.each([
    ['that is not listed', '00001'],
    ['that is the unit itself', '22918'],
  ])('a predecessor %s is remarked on, the unit stays', (_which, code) => {
    const { problems, units: kept } = valueOf(unitsWith('units[1].predecessors', [code]));
    expect(problems).toEqual([
      {
        path: 'units.22918.predecessors',
        found: code,
        expected: 'mã của một đơn vị khác có trong danh sách units',
        severity: 'note',
      },
    ]);
    expect(kept).toHaveLength(2);
  });

  test('a code that returns after its unit has ended is another unit, made from the first', () => {
    const [before, after] = units().units;
    const text = JSON.stringify({
      schemaVersion: '1.0',
      units: [
        { ...before, validTo: '2025-06-30' },
        { ...after, code: '22915' },
      ],
    });
    const { problems, units: kept } = valueOf(parseUnits(text));
    expect(problems).toEqual([]);
    expect(kept.map(({ code, validFrom }) => [code, validFrom])).toEqual([
      ['22915', null],
      ['22915', '2025-07-01'],
    ]);
  });

  test.each([[undefined], [null], [{}], ['22915']])(
    'without a list of units (%j) the file is refused',
    (list) => {
      const message = 'tệp không có danh sách đơn vị hành chính (units)';
      const text = JSON.stringify({ schemaVersion: '1.0', units: list });
      expect(parseUnits(text)).toMatchObject({ ok: false, kind: 'invalid', message });
    },
  );
});
