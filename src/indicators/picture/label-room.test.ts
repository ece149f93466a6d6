import { expect, test } from 'vitest';
import { spread, thinned } from './label-room.ts';

const words = (width: number, ...places: readonly number[]) =>
  places.map((at) => ({ key: String(at), at, width }));

test('all words stay where they do not touch', () => {
  expect(thinned(words(0.3, 0, 0.5, 1))).toEqual(new Set(['1', '0', '0.5']));
});

test('the last and the first stay before those between', () => {
  expect(thinned(words(0.4, 0, 0.25, 0.75, 1))).toEqual(new Set(['1', '0']));
  expect(thinned(words(0.9, 0, 0.5))).toEqual(new Set(['0.5']));
  expect(thinned([])).toEqual(new Set());
});

test('later ones stay before earlier ones', () => {
  expect(thinned(words(0.25, 0, 0.3, 0.5, 1))).toEqual(new Set(['1', '0', '0.5']));
});

test('places that are too near move apart, in their order', () => {
  const [first = 0, second = 0] = spread([0.5, 0.48], 0.2);
  expect(first - second).toBeCloseTo(0.2);
});

test('places stay within the picture, and those that are far apart stay', () => {
  const rounded = (places: readonly number[]) => spread(places, 0.2).map((at) => Number(at.toFixed(6)));
  expect(rounded([1, 0])).toEqual([0.9, 0.1]);
  expect(rounded([0.3, 0.7])).toEqual([0.3, 0.7]);
  expect(rounded([0.99, 0.98])).toEqual([0.9, 0.7]);
});
