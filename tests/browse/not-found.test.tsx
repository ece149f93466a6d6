import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderAt } from '../setup/render.tsx';
import { headline, main } from './on-page.ts';

test.each([
  { url: '/khong-co/', says: /^Địa chỉ này không có trong bảng chỉ số\./ },
  { url: '/tru-cot/vu-tru-so/', says: 'Không có trụ cột «vu-tru-so» trong kỳ số liệu này.' },
  { url: '/chi-so/khong-co/', says: 'Không có chỉ số «khong-co» trong kỳ số liệu này.' },
])('$url says what is not there and leads home', async ({ url, says }) => {
  const user = await renderAt(url);
  expect(await headline()).toHaveTextContent('Không tìm thấy trang');
  expect(main().getByText(says)).toBeVisible();
  expect(document.title).toBe('Không tìm thấy trang');

  await user.click(main().getByRole('link', { name: 'Về trang tổng quan' }));
  expect(await screen.findByRole('heading', { name: 'Chỉ số chính' })).toBeVisible();
  expect(location.pathname).toBe('/');
});
