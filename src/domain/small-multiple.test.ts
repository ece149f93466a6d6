import { expect, test } from 'vitest';
import type { Observation } from './model/observation.ts';
import { finishSeries } from './series.ts';
import { panelOf, sharedSpan } from './small-multiple.ts';
import { observed } from './testing/builders.ts';

const series = (...history: readonly Observation[]) => finishSeries(history, 'year');
const panel = (points: ReturnType<typeof series>) => {
  const span = sharedSpan([points]);
  if (!span) throw new Error('no figure');
  return panelOf(points, span);
};

test('charts share the days from the first figure of all to the last', () => {
  const span = sharedSpan([
    series(observed('2020', null, { flags: ['x'] }), observed('2022', 1)),
    series(observed('2021', 1), observed('2024', 2)),
  ]);
  expect(span).toEqual({ from: '2021-12-31', to: '2024-12-31' });
  expect(sharedSpan([])).toBeNull();
  expect(sharedSpan([series(observed('2020', null, { flags: ['x'] }))])).toBeNull();
});

test('the axis of values is its own and starts at zero', () => {
  const { points, zero } = panel(series(observed('2021', 50), observed('2022', 75), observed('2023', 100)));
  expect(points.map(({ y }) => y)).toEqual([0.5, 0.75, 1]);
  expect(zero).toBe(0);
  expect(points[0]?.x).toBe(0);
  expect(points.at(-1)?.x).toBe(1);
});

test('negative numbers stand below zero', () => {
  const { points, zero } = panel(series(observed('2021', -10), observed('2022', 30)));
  expect(zero).toBe(0.25);
  expect(points.map(({ y }) => y)).toEqual([0, 1]);
});

test('only zeros, or one day, are drawn without dividing by nothing', () => {
  const { points } = panel(series(observed('2021', 0)));
  expect(points).toMatchObject([{ x: 0, y: 0 }]);
});

test('no line runs over a gap, a missing period or a change of method', () => {
  const lengths = (...history: readonly Observation[]) =>
    panel(series(...history)).lines.map((line) => line.length);
  expect(lengths(observed('2021', 1), observed('2022', 2), observed('2023', 3))).toEqual([3]);
  expect(lengths(observed('2021', 1), observed('2023', 3))).toEqual([1, 1]);
  expect(lengths(observed('2021', 1), observed('2022', 2), observed('2023', 3, { flags: ['b'] }))).toEqual([
    2, 1,
  ]);
});
