import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderAt } from '../setup/render.tsx';
import { main, part } from './on-page.ts';

// Making and reading five thousand records takes a second or two by itself.
const patience = { timeout: 40_000 };

test('five thousand indicators leave the overview as short as forty', { timeout: 60_000 }, async () => {
  await renderAt('/', 'huge');
  await screen.findByRole('heading', { level: 1 }, patience);
  expect(part('Chỉ số chính').getAllByRole('link')).toHaveLength(5);
  expect(part('Hạ tầng số').getByText('1250 chỉ số · 1250 có số liệu')).toBeVisible();
  expect(main().getAllByRole('link').length).toBeLessThan(120);
});
