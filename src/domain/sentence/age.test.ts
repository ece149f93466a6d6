import { expect, test } from 'vitest';
import { day, observed } from '../testing/builders.ts';
import { ageInMonths } from './age.ts';

test.each([
  ['2023-07', '2025-06-30', 23],
  ['2023-07', '2025-06-29', 22],
  ['2023-07', '2025-07-31', 24],
  ['2022', '2025-06-30', 30],
  ['2025-06', '2025-06-15', 0],
  ['2024-02', '2024-03-29', 1],
])('a figure of %s is, on %s, %i months old', (period, today, months) => {
  expect(ageInMonths(observed(period, 1), day(today))).toBe(months);
});
