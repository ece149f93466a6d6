import { render, screen } from '@testing-library/react';
import type { HttpHandler } from 'msw';
import { http, HttpResponse } from 'msw';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { expect, onTestFinished, test, vi } from 'vitest';
import { serve, server } from '../../mocks/node.ts';
import type { ScenarioName } from '../../mocks/scenarios/names.ts';
import { Providers } from '../../src/app/Providers.tsx';
import { createApi } from '../../src/data/api.ts';
import { createQueryClient } from '../../src/data/query-client.ts';
import { ChangesDigest } from '../../src/shells/browse/changes/ChangesDigest.tsx';
import { edited } from '../setup/edited.ts';
import { textOf } from '../setup/text-of.ts';

/** The part by itself, at an address. */
function show(url: string, scenario: ScenarioName = 'normal', ...first: readonly HttpHandler[]) {
  serve(scenario);
  server.use(...first);
  history.replaceState(null, '', url);
  const api = createApi(new URL('/', location.href).href);
  const client = createQueryClient(api, { retryDelay: () => 1 });
  const router = createBrowserRouter([{ path: '*', Component: ChangesDigest }]);
  render(
    <Providers api={api} client={client} renderTime={Date.now()}>
      <RouterProvider router={router} />
    </Providers>,
  );
  onTestFinished(() => {
    router.dispose();
    client.clear();
  });
}

test('the five changes that matter most, badly begun ones first, with the sentence and the way to all', async () => {
  show('/');
  expect(await screen.findByText(/^Từ 31\/07\/2023 đến 30\/06\/2025: /)).toBeVisible();
  const rows = screen.getAllByRole('listitem').map(textOf);
  expect(
    rows.map((row) => row.replace(/^Mới có số liệu |^Thay đổi khác /, '').split(/ (?:lần|giảm) /)[0]),
  ).toEqual([
    'Thanh toán trực tuyến (766)',
    'Hồ sơ trực tuyến (Trung tâm HCC)',
    'Điểm cầu hội nghị truyền hình',
    'Hộ gia đình có cáp quang',
    'Dịch vụ công trực tuyến toàn trình',
  ]);
  expect(screen.getByRole('link', { name: /^Xem mọi thay đổi/ })).toHaveAttribute('href', './so-sanh-ky/');
  expect(await screen.findByText(/124 còn 121 đơn vị\.$/)).toBeVisible();
});

test('overdue figures come first', async () => {
  show('/', 'stale');
  await screen.findByText(/mới quá hạn/);
  for (const row of screen.getAllByRole('listitem')) expect(row).toHaveTextContent(/^Mới quá hạn/);
});

test('before the first edition there is nothing, and nothing is asked for but the list', async () => {
  const asked: string[] = [];
  server.events.on('request:start', ({ request }) => void asked.push(new URL(request.url).pathname));
  show('/?ky=2023-07');
  await vi.waitFor(() => expect(screen.queryByRole('region')).toBeNull());
  server.events.removeAllListeners();
  expect(asked.toSorted()).toEqual(['/api/v1/editions.json', '/config.json']);
});

test('with one edition there is nothing', async () => {
  show(
    '/',
    'normal',
    edited('editions.json', (list) => ({ ...list, editions: list.editions.slice(1) })),
  );
  await vi.waitFor(() => expect(screen.queryByRole('region')).toBeNull());
});

test('when the edition before cannot be had, the part says so in its place', async () => {
  show(
    '/',
    'normal',
    http.get('*/editions/2023-07/catalogue.json', () => HttpResponse.error()),
  );
  expect(await screen.findByRole('alert')).toHaveTextContent('Không kết nối được');
  expect(screen.getByRole('heading', { name: 'Từ kỳ trước' })).toBeVisible();
});
