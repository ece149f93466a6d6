import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from './assessment.ts';
import { filterable } from './indicator-filter.ts';
import {
  catalogueOrder,
  countryMargin,
  sortIndicators,
  sortKeys,
  targetMargin,
  toggledSort,
  type SortKey,
} from './indicator-sort.ts';
import type { Indicator } from './model/indicator.ts';
import { day, indicator, national, observed, target, text, units } from './testing/builders.ts';

const on = day('2025-06-30');
const agencies = new Map(
  [
    ['a', 'Ủy ban'],
    ['b', 'Đài'],
    ['c', 'Sở Y tế'],
  ].map(([id = '', name = '']) => [
    id,
    { id, name: text(name), shortName: text(name), validFrom: null, validTo: null },
  ]),
);
const context = { locale: 'vi', agencies } as const;
const record = (id: string, more: Partial<Indicator> = {}) =>
  filterable(assess(indicator({ id, ...more }), on), agencies);
const sorted = (records: ReturnType<typeof record>[], key: SortKey, descending = false) =>
  sortIndicators(records, { key, descending }, context).map(({ assessment }) => assessment.indicator.id);

test('names sort as Vietnamese does, numbers in them by size', () => {
  const names = { d: 'Đất', da: 'Dân 10', db: 'Dân 9', a: 'Ấp', an: 'An' };
  const records = Object.entries(names).map(([id, name]) => record(id, { name: text(name) }));
  expect(sorted(records, 'name')).toEqual(['an', 'a', 'db', 'da', 'd']);
});

test('values sort within their unit, and either way those without a figure come last', () => {
  const records = [
    record('m9', { unit: units.mbps, latest: observed('2025', 9) }),
    record('none', { latest: null }),
    record('p80', { latest: observed('2025', 80) }),
    record('m80', { unit: units.mbps, latest: observed('2025', 80) }),
    record('p9', { latest: observed('2025', 9) }),
  ];
  expect(sorted(records, 'value')).toEqual(['m9', 'm80', 'p9', 'p80', 'none']);
  expect(sorted(records, 'value', true)).toEqual(['m80', 'm9', 'p80', 'p9', 'none']);
});

test('statuses sort by severity', () => {
  const aim = { targets: [target('2025-12-31', 90)], latest: observed('2025-06', 40) };
  const records = [
    record('no-target', { latest: observed('2025', 5) }),
    record('met', { targets: [target('2025-12-31', 90)] }),
    record('not-published', { latest: null }),
    record('behind', { latest: observed('2025', 5), comparators: [national('2025', 10)] }),
    record('ahead', { latest: observed('2025', 15), comparators: [national('2025', 10)] }),
    record('at-risk', { ...aim, baseline: observed('2024-12', 0) }),
    record('missed', { ...aim, targets: [target('2024-12-31', 90)] }),
    record('no-baseline', aim),
    record('overdue', { nextDue: day('2025-01-31') }),
  ];
  expect(sorted(records, 'status')).toEqual([
    'overdue',
    'missed',
    'at-risk',
    'behind',
    'no-baseline',
    'ahead',
    'met',
    'no-target',
    'not-published',
  ]);
});

test('periods sort by the day that the figure describes', () => {
  const records = [
    record('year', { latest: observed('2024', 1) }),
    record('month', { latest: observed('2023-07', 1) }),
    record('day', { latest: observed('2025-H1', 1, { asOf: '2025-04-30' }) }),
    record('none', { latest: observed('2023', null, { flags: ['x'] }) }),
  ];
  expect(sorted(records, 'period')).toEqual(['month', 'year', 'day', 'none']);
  expect(sorted(records, 'period', true)).toEqual(['day', 'year', 'month', 'none']);
});

test('owners sort by their short name', () => {
  const records = [
    record('a', { owner: 'a' }),
    record('gone', { owner: 'gone' }),
    record('c', { owner: 'c' }),
    record('b', { owner: 'b' }),
  ];
  expect(sorted(records, 'owner')).toEqual(['b', 'c', 'a', 'gone']);
});

describe('distances are shares, with a sign that says good or bad', () => {
  const margin = (more: Partial<Indicator>) => targetMargin(record('x', more).assessment);
  test.each<[string, Partial<Indicator>, number | null]>([
    ['no target', {}, null],
    ['short by half', { latest: observed('2025', 45), targets: [target('2025-12-31', 90)] }, -0.5],
    ['beyond', { latest: observed('2025', 99), targets: [target('2025-12-31', 90)] }, 0.1],
    [
      'a ceiling that is kept',
      {
        latest: observed('2025', 5),
        polarity: 'lower-better',
        targets: [target('2025-12-31', 10, { qualifier: 'at-most' })],
      },
      0.5,
    ],
    [
      'an aim of zero that is missed',
      {
        latest: observed('2025', 5),
        polarity: 'lower-better',
        targets: [target('2025-12-31', 0, { qualifier: 'at-most' })],
      },
      -Infinity,
    ],
    ['an overdue figure has none', { nextDue: day('2025-01-31'), targets: [target('2025-12-31', 90)] }, null],
  ])('to the target: %s', (_name, more, expected) => {
    const found = margin(more);
    expect(found && Number(found.toFixed(9))).toBe(expected);
  });

  test.each<[string, Partial<Indicator>, number | null]>([
    ['behind by half', { latest: observed('2025', 5), comparators: [national('2025', 10)] }, -0.5],
    [
      'lower is better',
      { latest: observed('2025', 5), polarity: 'lower-better', comparators: [national('2025', 10)] },
      0.5,
    ],
    ['level', { latest: observed('2025', 10), comparators: [national('2025', 10)] }, 0],
    ['neither is better', { polarity: 'informational', comparators: [national('2023-07', 10)] }, null],
    ['not comparable', { comparators: [national('2023-07', 10, { method: 'other' })] }, null],
  ])('to the country: %s', (_name, more, expected) => {
    expect(countryMargin(record('x', more).assessment)).toBe(expected);
  });
});

test('a heading goes from ascending to descending and back to the order of the catalogue', () => {
  const first = toggledSort(catalogueOrder, 'name');
  expect(first).toEqual({ key: 'name', descending: false });
  expect(toggledSort(first, 'name')).toEqual({ key: 'name', descending: true });
  expect(toggledSort({ key: 'name', descending: true }, 'name')).toEqual(catalogueOrder);
  expect(toggledSort(first, 'status')).toEqual({ key: 'status', descending: false });
});

const anyIndicator = fc
  .record({
    value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
    aim: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
    country: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
    period: fc.constantFrom('2023', '2024-07', '2025-06'),
    unit: fc.constantFrom(units.percent, units.rank, units.mbps),
    owner: fc.constantFrom('a', 'b', null),
  })
  .map(({ value, aim, country, period: when, ...more }): Partial<Indicator> => ({
    ...more,
    latest: value === null ? null : observed(when, value),
    targets: aim === null ? [] : [target('2025-12-31', aim)],
    comparators: country === null ? [] : [national(when, country)],
  }));

test('any sort is a permutation, keeps the order of equals, and sorting again changes nothing', () => {
  fc.assert(
    fc.property(
      fc.array(anyIndicator, { maxLength: 12 }),
      fc.constantFrom(...sortKeys),
      fc.boolean(),
      (list, key, descending) => {
        const records = list.map((more, index) => record(`i${index}`, more));
        const sort = { key, descending };
        const once = sortIndicators(records, sort, context);
        expect(new Set(once)).toEqual(new Set(records));
        expect(once).toHaveLength(records.length);
        // The catalogue's order, turned round twice, is itself again.
        const again = sortIndicators(once, sort, context);
        expect(again).toEqual(key === 'order' ? records : once);
      },
    ),
  );
});
