import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { renderAt } from '../setup/render.tsx';
import { headline, main, part } from './on-page.ts';

/** The description of one resource or shape by its name. */
async function article(name: string) {
  const heading = await screen.findByRole('heading', { level: 3, name: new RegExp(`^${name} `) });
  const found = heading.closest('article');
  if (!found) throw new Error(`${name} has no article`);
  return within(found);
}

test('the API page gives the configured address, how to call it, and every resource', async () => {
  const user = await renderAt('/du-lieu/api/');
  await headline();
  const address = `${location.origin}/api/v1/`;
  expect(await part('Địa chỉ').findByText(address)).toBeVisible();
  await user.click(part('Địa chỉ').getByRole('button', { name: 'Chép địa chỉ' }));
  expect(await navigator.clipboard.readText()).toBe(address);
  expect(part('Cách gọi').getByText(new RegExp(`^curl .*'${address}catalogue\\.json'`))).toBeVisible();
  const catalogue = await article('/catalogue\\.json');
  expect(catalogue.getByText('public, max-age=60, stale-while-revalidate=3600')).toBeVisible();
  expect((await article('/editions/\\{edition\\}/programmes\\.json')).getByRole('link')).toHaveAttribute(
    'href',
    `${address}editions/2025-06/programmes.json`,
  );
});

test('a record is told field by field: type, whether required, meaning; types lead to their own', async () => {
  await renderAt('/du-lieu/api/');
  const indicator = await article('Indicator');
  const cells = (name: string) =>
    [...(indicator.getByRole('rowheader', { name }).parentElement?.children ?? [])].map(
      ({ textContent }) => textContent,
    );
  expect(cells('latest')).toEqual([
    'latest',
    'Observation hoặc null',
    'có',
    'Số mới nhất của chuỗi; null khi chưa có',
  ]);
  expect(cells('targets')).toEqual(['targets', 'danh sách Target', 'không', 'Mục tiêu của tỉnh và quốc gia']);
  expect(cells('polarity')[1]).toBe('chuỗimột trong: higher-better, lower-better, informational');
  const target = indicator.getAllByRole('link', { name: 'Observation' })[0];
  expect(document.querySelector(target?.getAttribute('href') ?? '#none')).toHaveTextContent('numerator');
});

test('a sample is a record as published now, asked for when it is opened', async () => {
  const asked: string[] = [];
  await renderAt(
    '/du-lieu/api/',
    'normal',
    http.get('*/api/v1/programmes.json', ({ request }) => void asked.push(request.url)),
  );
  const programmes = await article('/programmes\\.json');
  expect(asked).toEqual([]);
  const details = programmes.getByText('Xem bản ghi mẫu đang công bố').closest('details');
  if (details) details.open = true;
  const json = JSON.parse((await programmes.findByRole('region', { name: 'programmes.json' })).textContent);
  expect(json.milestones).toHaveLength(1);
  expect(json.programmes[0].phases).toHaveLength(1);
  expect(asked).toHaveLength(1);
});

test('an optional resource that is not published is said to be so', async () => {
  await renderAt('/du-lieu/api/');
  const units = await article('/units\\.json');
  const details = units.getByText('Xem bản ghi mẫu đang công bố').closest('details');
  if (details) details.open = true;
  expect(await units.findByText(/^Nguồn không có tệp này \(404\)/)).toBeVisible();
});

test('when the API lies on a host without documents, those of the site are shown, and it is said', async () => {
  const far = 'https://so-lieu.example.vn/kho/';
  await renderAt(
    '/du-lieu/api/',
    'normal',
    http.get('*/config.json', () => HttpResponse.json({ apiBase: `${far}v1/` })),
    http.get(`${far}*`, () => new HttpResponse('', { status: 404 })),
  );
  expect(await part('Địa chỉ').findByText(/^Máy chủ của API không có tài liệu/)).toBeVisible();
  expect(part('Địa chỉ').getByRole('link', { name: 'openapi.json' })).toHaveAttribute(
    'href',
    `${location.origin}/api/openapi.json`,
  );
});

test('when no document can be had, the page says so, keeps its rules, and can be asked again', async () => {
  let broken = true;
  const user = await renderAt(
    '/du-lieu/api/',
    'normal',
    http.get('*/api/openapi.json', () => (broken ? HttpResponse.html('<h1>Đăng nhập</h1>') : undefined)),
  );
  const alert = await main().findByRole('alert');
  expect(alert).toHaveTextContent('Nguồn trả về nội dung không phải số liệu');
  expect(part('Quy tắc').getByText(/^Chỉ GET và HEAD/)).toBeVisible();
  broken = false;
  await user.click(within(alert).getByRole('button', { name: 'Thử lại' }));
  await waitFor(() => expect(main().queryByRole('alert')).toBeNull());
  expect(await article('Observation')).toBeDefined();
});
