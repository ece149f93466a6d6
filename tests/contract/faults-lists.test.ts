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
    fault('units[1].code', '22915', '22915', words.taken),
    fault('units[1].predecessors', '22915', '22915', 'một danh sách mã'),
  ])('$at = $put leaves out that unit alone', (one) => {
    const result = valueOf(unitsWith(one.at, one.put));
    expect(result.problems).toContainEqual(problemOf(one));
    expect(result.units.size).toBe(1);
  });

  test('a predecessor that is not listed is remarked on', () => {
    const { problems, units: kept } = valueOf(unitsWith('units[1].predecessors', ['00001']));
    expect(problems).toEqual([
      {
        path: 'units.22918.predecessors',
        found: '00001',
        expected: 'mã đơn vị có trong danh sách units',
        severity: 'note',
      },
    ]);
    expect(kept.size).toBe(2);
  });
});
