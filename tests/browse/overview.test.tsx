import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderAt } from '../setup/render.tsx';

test('the overview says in one sentence where the province stands', async () => {
  await renderAt('/');
  const heading = await screen.findByRole('heading', { level: 1 });
  console.log(heading.textContent);
  expect(document.title).toBe('Tổng quan · Chuyển đổi số Bình Thuận');
  console.log(document.body.textContent);
});
