import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heatTables } from './heat-table.ts';
import type { Indicator } from './model/indicator.ts';
import type { Observation } from './model/observation.ts';
import { indicator, observed, period } from './testing/builders.ts';
import { recentObservations, trendSeries } from './trend-series.ts';

const tables = (...rows: readonly (readonly [Partial<Indicator>, readonly Observation[]])[]) =>
  heatTables(rows.flatMap(([more, history]) => trendSeries(indicator(more), history, 2)));

describe('columns', () => {
  test('run over every period of one length; periods nobody has are one column', () => {
    const [table] = tables(
      [{ id: 'a' }, [observed('2023-07', 1), observed('2025-01', 2)]],
      [{ id: 'b' }, [observed('2024-12', 3), observed('2025-02', 4)]],
    );
    expect(table?.columns.map(({ from, to, empty }) => [from.text, to.text, empty])).toEqual([
      ['2023-07', '2023-07', false],
      ['2023-08', '2024-11', true],
      ['2024-12', '2024-12', false],
      ['2025-01', '2025-01', false],
      ['2025-02', '2025-02', false],
    ]);
  });

  test('lengths of period stand in tables of their own, the shortest first', () => {
    const both = [observed('2021', 47), observed('2022', 50), observed('2023-01', 1), observed('2023-02', 2)];
    expect(tables([{ id: 'a' }, both]).map(({ kind }) => kind)).toEqual(['month', 'year']);
  });

  test('the newest 24 stay, and the table says that earlier ones were left out', () => {
    const years = Array.from({ length: 30 }, (_, at) => observed(String(1990 + at), at));
    const [a] = tables([{ id: 'a' }, years.slice(0, 20)], [{ id: 'b' }, years.slice(15)]);
    expect(a?.columns).toHaveLength(24);
    expect(a?.columns.at(-1)?.from.text).toBe('2019');
    expect(a?.cut).toBe(true);
  });

  test('fewer than two numbers are no row, and no row is no table', () => {
    expect(tables([{ id: 'a' }, [observed('2023', 1), observed('2024', null, { flags: ['x'] })]])).toEqual(
      [],
    );
    expect(heatTables([])).toEqual([]);
  });
});

describe('the shade of a cell', () => {
  const shares = (more: Partial<Indicator>, history: readonly Observation[]) =>
    tables([more, history])[0]?.rows[0]?.cells.map(({ share }) => share);
  const rising = [observed('2021', 10), observed('2022', 15), observed('2023', 20)];

  test.each<[string, Partial<Indicator>, readonly Observation[], readonly (number | null)[]]>([
    ['is the share of the row’s own range', {}, rising, [0, 0.5, 1]],
    ['is dark at the better end', { polarity: 'lower-better' }, rising, [1, 0.5, 0]],
    ['is dark at the larger end where nothing is better', { polarity: 'informational' }, rising, [0, 0.5, 1]],
    ['is none where nothing changed', {}, [observed('2021', 7), observed('2022', 7)], [null, null]],
    [
      'is none for what is missing',
      {},
      [observed('2021', 1), observed('2022', null, { flags: ['x'] }), observed('2023', 2)],
      [0, null, 1],
    ],
    [
      'never spans a change of method',
      {},
      [
        observed('2021', 1),
        observed('2022', 2),
        observed('2023', 90, { flags: ['b'] }),
        observed('2024', 80),
      ],
      [0, 1, 1, 0],
    ],
  ])('%s', (_name, more, history, expected) => {
    expect(shares(more, history)).toEqual(expected);
  });

  test('stays within 0 and 1 for any numbers', () => {
    const numbers = fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), {
      minLength: 2,
      maxLength: 24,
    });
    fc.assert(
      fc.property(numbers, (values) => {
        const cells =
          shares(
            {},
            values.map((value, at) => observed(String(2000 + at), value)),
          ) ?? [];
        expect(cells).toHaveLength(values.length);
        for (const share of cells) expect(share === null || (share >= 0 && share <= 1)).toBe(true);
      }),
    );
  });
});

describe('without the history', () => {
  const latest = observed('2025-03', 3, { flags: ['dv'] });
  const one = indicator({
    latest,
    trend: [
      { period: period('2025-01'), value: 1 },
      { period: period('2025-02'), value: null },
      { period: period('2025-03'), value: 3 },
    ],
  });

  test('the marks of the newest figures are known, a missing one stays missing', () => {
    const recent = recentObservations(one, null);
    expect(recent[2]).toBe(latest);
    expect(recent.map(({ value }) => value)).toEqual([1, null, 3]);
  });

  test('the history, once there, speaks instead', () => {
    const history = [observed('2025-01', 1, { flags: ['p'] }), latest];
    expect(recentObservations(one, history)).toEqual(history);
  });
});
