import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderAt } from '../setup/render.tsx';
import { card, headline, main, part } from './on-page.ts';

test('a pillar says in one sentence where it stands', async () => {
  await renderAt('/tru-cot/xa-hoi-so/');
  expect(await headline()).toHaveTextContent(/^Xã hội số: \d+ trên \d+ chỉ số có mục tiêu đã đạt/);
  expect(document.title).toBe('Xã hội số · Chuyển đổi số Bình Thuận');
});

test('a pillar shows all its indicators: those with a figure as cards, the rest with their reason', async () => {
  await renderAt('/tru-cot/kinh-te-so/');
  await headline();
  const all = part('Tất cả chỉ số của trụ cột');
  expect(all.getByText('10 chỉ số · 1 có số liệu')).toBeVisible();
  expect(all.getAllByRole('link')).toHaveLength(10);
  expect(all.getByRole('heading', { name: 'Chưa có số liệu công bố (9)' })).toBeVisible();
  const share = all.getByRole('link', { name: 'Kinh tế số trong GRDP' }).closest('li');
  expect(share).toHaveTextContent('Chưa có số liệu công bố; mục tiêu 2025: 20%');
});

test('the pillar that is shown is marked in the navigation', async () => {
  await renderAt('/tru-cot/xa-hoi-so/');
  await headline();
  const navigation = within(screen.getByRole('navigation', { name: 'Điều hướng chính' }));
  const current = navigation.getAllByRole('link').filter((link) => link.hasAttribute('aria-current'));
  expect(current.map(({ textContent }) => textContent)).toEqual(['Xã hội số']);
});

test('overdue figures of a pillar lose their colour and stand under «chưa đánh giá được»', async () => {
  await renderAt('/tru-cot/ha-tang-so/', 'stale');
  await headline();
  expect(card('Tốc độ truy cập Internet trung bình')).toHaveTextContent('quá hạn 12 ngày');
  const tally = within(main().getByRole('list', { name: 'Tổng hợp trạng thái' }));
  expect(tally.getByText('đạt mục tiêu').closest('li')).toHaveTextContent(/^0/);
});

test('a pillar without any figure says so', async () => {
  await renderAt('/tru-cot/xa-hoi-so/', 'missing');
  await headline();
  const all = part('Tất cả chỉ số của trụ cột');
  expect(all.getByText('8 chỉ số · 0 có số liệu')).toBeVisible();
  expect(all.getAllByRole('listitem')).toHaveLength(8);
});

test('a bad record keeps its place in its pillar, with its name and without a figure', async () => {
  await renderAt('/tru-cot/ha-tang-so/', 'malformed');
  await headline();
  const all = part('Tất cả chỉ số của trụ cột');
  const broken = all.getAllByText('Số liệu lỗi, đã tách riêng').map((words) => words.closest('li'));
  expect(broken.map((row) => row?.querySelector('strong')?.textContent)).toEqual([
    'Tỷ lệ xã, phường, thị trấn có cáp quang, băng rộng và sóng di động',
    'Tỷ lệ hộ gia đình có kết nối cáp quang',
    'Tỷ lệ dân số được phủ sóng 3G, 4G',
    'Số trạm thu phát sóng di động (BTS)',
  ]);
  expect(card('Tốc độ truy cập Internet trung bình')).toHaveTextContent('80 Mb/s');
});
