import { strFromU8, unzipSync } from 'fflate';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { serve } from '../../mocks/node.ts';
import { renderAt } from '../setup/render.tsx';
import { bytesOf, watchSavedFiles, type SavedFile } from '../setup/saved-files.ts';
import { headline, part } from './on-page.ts';

const downloads = () => part('Tải về');

async function textsOf(file: SavedFile | undefined): Promise<ReadonlyMap<string, string>> {
  if (!file) throw new Error('Nothing was saved');
  const files = unzipSync(new Uint8Array(await bytesOf(file)));
  return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const notFound = () => new HttpResponse('', { status: 404 });

test('the whole edition comes as one zip: every file as served, the documents, and a README', async () => {
  const saved = watchSavedFiles();
  const user = await renderAt('/du-lieu/');
  await headline();
  await user.click(downloads().getByRole('button', { name: 'Tải cả kỳ (zip)' }));
  expect(
    await downloads().findByText(/^Đã tạo bang-chi-so-binh-thuan-2025-06\.zip \(\d+ kB\)\.$/),
  ).toBeVisible();
  const texts = await textsOf(saved[0]);
  expect(saved.map(({ name }) => name)).toEqual(['bang-chi-so-binh-thuan-2025-06.zip']);
  expect([...texts.keys()].filter((name) => name.startsWith('indicators/'))).toHaveLength(41);
  expect([...texts.keys()].filter((name) => !name.startsWith('indicators/')).toSorted()).toEqual([
    'README.txt',
    'catalogue.json',
    'openapi.json',
    'programmes.json',
    'schema/v1/catalogue.json',
    'schema/v1/editions.json',
    'schema/v1/indicator.json',
    'schema/v1/programmes.json',
    'schema/v1/units.json',
  ]);
  expect(JSON.parse(texts.get('catalogue.json') ?? '').edition.id).toBe('2025-06');
  expect(JSON.parse(texts.get('indicators/internet-speed.json') ?? '').id).toBe('internet-speed');
  const readme = texts.get('README.txt') ?? '';
  for (const line of [
    'Địa bàn: Bình Thuận',
    'Kỳ số liệu: Kỳ cuối của tỉnh, tháng 6/2025 (2025-06)',
    'Chốt số liệu: 30/06/2025',
    'Data cut-off: 30 June 2025',
    `Lấy từ: ${location.origin}/api/v1/`,
    '- indicators/*.json (41)',
  ]) {
    expect(readme).toContain(line);
  }
  expect(readme).toContain('vietnamnet.vn');
  expect(readme).not.toMatch(/licen|giấy phép/i);
});

test('of an edition in the address, its own files are packed', async () => {
  const saved = watchSavedFiles();
  const user = await renderAt('/du-lieu/?ky=2023-07');
  await headline();
  await user.click(downloads().getByRole('button', { name: 'Tải cả kỳ (zip)' }));
  expect(await downloads().findByText(/^Đã tạo bang-chi-so-binh-thuan-2023-07\.zip/)).toBeVisible();
  const texts = await textsOf(saved[0]);
  expect(JSON.parse(texts.get('catalogue.json') ?? '').edition.id).toBe('2023-07');
  expect(texts.get('README.txt')).toContain(`Lấy từ: ${location.origin}/api/v1/editions/2023-07/`);
});

test('an API on another host is packed all the same, with the documents that the site has', async () => {
  const saved = watchSavedFiles();
  const far = 'https://so-lieu.example.vn/kho/v1/';
  const user = await renderAt(
    '/du-lieu/',
    'normal',
    http.get('*/config.json', () => HttpResponse.json({ apiBase: far })),
    http.get('https://so-lieu.example.vn/kho/openapi.json', notFound),
    http.get('https://so-lieu.example.vn/kho/schema/v1/:name', notFound),
    http.get(`${far}*`, async ({ request }) => {
      const path = request.url.slice(far.length);
      return fetch(new URL(`/api/v1/${path}`, location.href));
    }),
  );
  await headline();
  await user.click(downloads().getByRole('button', { name: 'Tải cả kỳ (zip)' }));
  await downloads().findByText(/^Đã tạo/);
  const texts = await textsOf(saved[0]);
  expect(texts.get('README.txt')).toContain(`Lấy từ: ${far}`);
  expect(texts.get('openapi.json')).toContain('"openapi": "3.1.0"');
});

test('administrative units go in when the API has them', async () => {
  const saved = watchSavedFiles();
  const units = { schemaVersion: '1.0', units: [] };
  const user = await renderAt(
    '/du-lieu/',
    'normal',
    http.get('*/units.json', ({ request }) =>
      request.url.includes('/schema/') ? undefined : HttpResponse.json(units),
    ),
  );
  await headline();
  await user.click(downloads().getByRole('button', { name: 'Tải cả kỳ (zip)' }));
  await downloads().findByText(/^Đã tạo/);
  expect(JSON.parse((await textsOf(saved[0])).get('units.json') ?? '')).toEqual(units);
});

test('files that cannot be had are named; they are asked for again, and the rest is not lost', async () => {
  const saved = watchSavedFiles();
  const user = await renderAt(
    '/du-lieu/',
    'normal',
    http.get('*/indicators/internet-speed.json', notFound),
    http.get('*/indicators/base-stations.json', () => HttpResponse.html('<h1>Đăng nhập</h1>')),
  );
  await headline();
  await user.click(downloads().getByRole('button', { name: 'Tải cả kỳ (zip)' }));
  expect(await downloads().findByText(/^2 tệp chưa tải được: /)).toHaveTextContent(
    '2 tệp chưa tải được: indicators/internet-speed.json, indicators/base-stations.json',
  );
  expect(saved).toEqual([]);
  serve('normal');
  await user.click(downloads().getByRole('button', { name: 'Thử lại 2 tệp' }));
  await downloads().findByText(/^Đã tạo/);
  const texts = await textsOf(saved[0]);
  expect([...texts.keys()].filter((name) => name.startsWith('indicators/'))).toHaveLength(41);
});

test('what is there can be taken without the missing files, and the README names them', async () => {
  const saved = watchSavedFiles();
  const user = await renderAt('/du-lieu/', 'normal', http.get('*/indicators/internet-speed.json', notFound));
  await headline();
  await user.click(downloads().getByRole('button', { name: 'Tải cả kỳ (zip)' }));
  await user.click(await downloads().findByRole('button', { name: 'Tải phần đã có' }));
  await downloads().findByText(/^Đã tạo/);
  const texts = await textsOf(saved[0]);
  expect(texts.has('indicators/internet-speed.json')).toBe(false);
  expect(texts.get('README.txt')).toContain(
    'Chưa tải được, không có trong tệp này:\r\n- indicators/internet-speed.json',
  );
});

test('packing shows how far it has come, and can be stopped; nothing is saved then', async () => {
  const saved = watchSavedFiles();
  const user = await renderAt(
    '/du-lieu/',
    'normal',
    http.get('*/indicators/:id', () => new Promise<never>(() => {})),
  );
  await headline();
  await user.click(downloads().getByRole('button', { name: 'Tải cả kỳ (zip)' }));
  expect(
    await downloads().findByRole('progressbar', { name: /^Đang gói [1-9] trên 50 tệp$/ }),
  ).toHaveAttribute('max', '50');
  await user.click(downloads().getByRole('button', { name: 'Dừng' }));
  expect(downloads().getByText('Đã dừng.')).toBeVisible();
  expect(saved).toEqual([]);
});

test('the newest figures come as CSV under Vietnamese headings', async () => {
  const saved = watchSavedFiles();
  const user = await renderAt('/du-lieu/');
  await headline();
  await user.click(downloads().getByRole('button', { name: 'Số mới nhất (CSV)' }));
  expect(await downloads().findByText('Đã tạo bang-chi-so-binh-thuan-2025-06.csv.')).toBeVisible();
  const [file] = saved;
  const bytes = file ? await bytesOf(file) : new Uint8Array();
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = new TextDecoder().decode(bytes).split('\r\n');
  expect(lines[0]).toMatch(/^Mã,Định danh,Chỉ số,Trụ cột,Kỳ,/);
  expect(lines).toHaveLength(43);
  expect(lines.find((line) => line.startsWith('XH-04'))).toContain('06/2023,"25,78","25,78%"');
});
