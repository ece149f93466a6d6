import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { textOf } from '../setup/text-of.ts';
import { open } from './on-screen.ts';
import { catalogueOf, detailOf } from './published.ts';

const drawn = catalogueOf('2025-06').indicators.filter(
  ({ id }) => detailOf('2025-06', id).observations.filter(({ value }) => value !== null).length >= 2,
);
const amounts = drawn.filter(({ unit }) => unit.id !== 'rank');

/** Numbers at the value axis, from its lower end up. */
async function ticks(): Promise<readonly string[]> {
  const labels = () => [...document.querySelectorAll('figure [data-axis=value] text')];
  await waitFor(() => expect(labels().length).toBeGreaterThanOrEqual(2));
  return labels()
    .toSorted((a, b) => Number(b.getAttribute('y')) - Number(a.getAttribute('y')))
    .map(textOf);
}

test('there are charts of amounts and of ranks', () => {
  expect(amounts.length).toBeGreaterThanOrEqual(3);
  expect(drawn.length).toBeGreaterThan(amounts.length);
});

describe('a chart of amounts starts at zero and says so', () => {
  test.each(amounts)('$id', async ({ id }) => {
    await open(`/chi-so/${id}/`);
    const [lowest] = await ticks();
    expect(lowest).toBe('0');
    expect(screen.getByRole('figure')).toHaveTextContent('Trục bắt đầu từ 0.');
  });
});

test('a chart of ranks runs over all places, the first on top, and claims no zero', async () => {
  await open('/chi-so/dti-rank/');
  const shown = await ticks();
  expect(shown.at(-1)).toBe('1');
  expect(shown[0]).toBe('63');
  expect(screen.getByRole('figure')).not.toHaveTextContent('Trục bắt đầu từ 0.');
});
