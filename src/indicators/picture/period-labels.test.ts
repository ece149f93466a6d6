import { expect, test } from 'vitest';
import { axisLabels } from './period-labels.ts';

test('a word that all periods begin with is said at the first alone', () => {
  expect(axisLabels(['năm 2021', 'năm 2022', 'năm 2023'])).toEqual(['năm 2021', '2022', '2023']);
  expect(axisLabels(['quý I/2023', 'quý II/2023'])).toEqual(['quý I/2023', 'II/2023']);
});

test('periods of different kinds, and those without a word, stay whole', () => {
  expect(axisLabels(['năm 2021', '06/2022'])).toEqual(['năm 2021', '06/2022']);
  expect(axisLabels(['2021', '2022'])).toEqual(['2021', '2022']);
  expect(axisLabels([])).toEqual([]);
});
