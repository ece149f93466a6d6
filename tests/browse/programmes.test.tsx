import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { serve } from '../../mocks/node.ts';
import { renderAt } from '../setup/render.tsx';
import { headline, main, part } from './on-page.ts';

test('IPv6 For Gov is shown with its two phases on the years, and its milestones', async () => {
  await renderAt('/chuong-trinh/');
  await headline();
  const programme = part('Chương trình IPv6 For Gov 2021–2025');
  expect(programme.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
    'Giai đoạn 1 (2021–2022)',
    'Giai đoạn 2 (2023–2025)',
  ]);
  expect(programme.getByText('hơn 50 website · 07/2023')).toBeVisible();
  expect(programme.getByText('30 tên miền · 07/2023')).toBeVisible();
});

test('the priorities are a chain: databases, then the shared database, then portal and stores, then analysis', async () => {
  await renderAt('/chuong-trinh/');
  await headline();
  const chain = part('Việc trọng tâm: chuỗi dữ liệu');
  const places = [
    'Cơ sở dữ liệu chuyên ngành của các sở, ngành',
    /^Cơ sở dữ liệu dùng chung của tỉnh/,
    'Cổng dữ liệu mở của tỉnh',
    /^Nền tảng phân tích, xử lý dữ liệu tổng hợp/,
  ].map((name) => chain.getByText(name, { selector: 'strong' }));
  for (const [index, place] of places.slice(1).entries()) {
    const before = places[index];
    expect(before?.compareDocumentPosition(place)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  }
  const shared = places[1]?.closest('li');
  expect(shared).toHaveTextContent('cần có trước: Cơ sở dữ liệu chuyên ngành của các sở, ngành');
});

test('platforms, commendations and bottlenecks are listed, each with its source', async () => {
  await renderAt('/chuong-trinh/');
  await headline();
  for (const [title, atLeast] of [
    ['Nền tảng đang dùng', 7],
    ['Khen thưởng', 2],
    ['Điểm nghẽn', 5],
  ] as const) {
    const rows = part(title).getAllByRole('listitem');
    expect(rows.length, title).toBeGreaterThanOrEqual(atLeast);
    for (const row of rows) expect(row, title).toHaveTextContent('Nguồn: ');
  }
});

test('a bottleneck tells which pillar it holds back, or that it holds back all', async () => {
  await renderAt('/chuong-trinh/?ky=2023-07');
  await headline();
  const row = (name: RegExp) => part('Điểm nghẽn').getByText(name).closest('li');
  expect(row(/^Hỗ trợ doanh nghiệp nhỏ và vừa/)).toHaveTextContent('Kinh tế số');
  expect(row(/^Kinh phí của tỉnh cho chuyển đổi số/)).toHaveTextContent('chung');
});

test('bad programmes are left out and listed; good ones stay', async () => {
  const user = await renderAt('/chuong-trinh/', 'malformed');
  await headline();
  expect(part('Chương trình IPv6 For Gov 2021–2025').getByText('30 tên miền · 07/2023')).toBeVisible();
  await user.click(main().getByText(/bản ghi lỗi đã tách riêng$/, { selector: 'summary' }));
  const listed = within(main().getByRole('region', { name: /bản ghi lỗi đã tách riêng/ }));
  for (const path of ['programmes[', 'milestones[', 'platforms[', 'commendations[', 'bottlenecks[']) {
    expect(listed.getAllByText(path, { exact: false }).length, path).toBeGreaterThan(0);
  }
});

test('when programmes alone fail, the page keeps its name and asks again on demand', async () => {
  const page = '<!doctype html><title>Đăng nhập</title>';
  const html = http.get('*/programmes.json', () => HttpResponse.html(page));
  const user = await renderAt('/chuong-trinh/', 'normal', html);
  const alert = await main().findByRole('alert');
  expect(alert).toHaveTextContent('một trang HTML thay cho số liệu');
  expect(await headline()).toHaveTextContent('Chương trình');

  serve('normal');
  await user.click(within(alert).getByRole('button', { name: 'Thử lại' }));
  expect(await screen.findByRole('heading', { name: 'Nền tảng đang dùng' })).toBeVisible();
});
