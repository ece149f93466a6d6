import { readdirSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { expect, test } from '@playwright/test';
import { ask } from './support/servers/ask.ts';
import { isInstalled, startServer, type ServerName, type Started } from './support/servers/index.ts';

const portals = ['https://cong.example', 'https://*.tinh.example'];

/** One file of every kind that the build made: of each ending in each folder, wherever it lies. */
function oneOfEachKind(): readonly string[] {
  const entries = readdirSync('dist', { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const paths = files.map((entry) => relative('dist', join(entry.parentPath, entry.name)));
  const kinds = paths.filter((path) => !/^_shell\/|\.(?:br|gz|html)$/.test(path));
  return [...new Map(kinds.map((path) => [dirname(path) + extname(path), path])).values()];
}

/** The first file of a kind that the build made. */
function built(folder: string, pattern: RegExp): string {
  const name = readdirSync(`dist/${folder}`).find((file) => pattern.test(file));
  if (name === undefined) throw new Error(`dist/${folder} has no ${pattern.source}`);
  return `${folder}/${name}`;
}

/** Every kind of address that there is. */
const addresses = [
  '',
  '?ngon-ngu=en',
  'index.html',
  'chi-so/internet-speed/',
  'chi-so/internet-speed?ky=2023-07&a=b?c/d',
  'chi-so/internet-speed',
  'chi-so/chua-dung-trang/',
  'chi-so/chua-dung-trang?ky=2023-07',
  'chi-so/chua-dung-trang/don-vi/',
  'chi-so/chua-dung-trang/don-vi',
  'chi-so/chua-dung-trang/khac/',
  'chi-so/chua.dung.trang/',
  'chi-so/',
  'tru-cot/ha-tang-so/',
  'tru-cot/chua-dung-trang/',
  'can-chu-y',
  'du-lieu/',
  'trinh-chieu/soan',
  'nhung',
  'nhung/',
  'nhung/?ma=ipv6',
  'nhung/tong-quan/',
  'nhung/tong-quan?giao-dien=toi',
  'nhung/bo/?ma=internet-speed,health-records',
  'nhung/chi-so/internet-speed/?tieu-de=0',
  'nhung/chi-so/chua-dung-trang/',
  'nhung/chi-so/chua-dung-trang',
  'nhung/tru-cot/chua-dung-trang/',
  'nhung/so-sanh/chua-dung-trang/',
  'nhung/so-sanh/chua-dung-trang?cap=2',
  'nhung/chi-so/',
  'nhung/x/y/',
  'nhung/v1/nhung.js',
  'nhung/v1/phan-tu.js',
  'nhung/v1/khong-co.js',
  ...oneOfEachKind(),
  'assets/index-00000000.js',
  'assets/khong-co',
  'assets/',
  'api/v1/catalogue.json',
  'api/v1/editions.json',
  'api/v1/khong-co.json',
  'api/v1/editions/khong-co.json',
  'api/v1/khong-co',
  'api/',
  'config.json',
  'chia-se/khong-co-00000000.png',
  'oembed/khong-co.json',
  'khong-co',
  'khong-co/',
  'khong-co.html',
  'a/b/c/d/',
  '_shell/2/',
  '_shell/2/index.html',
];

const servers = (['nginx', 'apache', 'caddy'] as const).flatMap((name) =>
  ['/', '/cds/'].map((base) => [name, base] as const),
);

for (const [name, base] of servers) {
  test.describe(`${name} under ${base}`, () => {
    test.skip(!isInstalled(name), `${name} is not installed`);
    // One worker: the server is started once.
    test.describe.configure({ mode: 'default' });

    let own: Started;
    let server: Started;
    const start = (which: ServerName) => startServer(which, portals, base);
    test.beforeAll(async () => {
      [own, server] = await Promise.all([start('node'), start(name)]);
    });
    test.afterAll(async () => void (await Promise.all([own.close(), server.close()])));

    test('answers every kind of address as our own server does', async () => {
      for (const path of addresses) {
        const [expected, found] = await Promise.all([ask(own.url, path), ask(server.url, path)]);
        expect.soft(found, `/${path}`).toEqual(expected);
      }
    });

    test('answers HEAD, and the question before reading, as our own server does', async () => {
      for (const path of ['', 'api/v1/catalogue.json', 'nhung/tong-quan/', 'khong-co.js']) {
        for (const method of ['HEAD', 'OPTIONS']) {
          const [expected, found] = await Promise.all(
            [own, server].map(({ url }) => ask(url, path, { method, headers: { Origin: 'null' } })),
          );
          expect.soft(found, `${method} /${path}`).toEqual(expected);
        }
      }
    });

    test('lets a sandboxed widget, whose origin is null, read the data without credentials', async () => {
      const response = await fetch(`${server.url}api/v1/catalogue.json`, { headers: { Origin: 'null' } });
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    });

    test('refuses to change anything', async () => {
      for (const method of ['POST', 'PUT', 'DELETE']) {
        const { status } = await fetch(`${server.url}config.json`, { method });
        expect.soft(status, method).toBe(405);
      }
    });

    test('lets nobody frame a full page that is asked for by a crooked address', async () => {
      for (const path of [
        'nhung/..%2fchi-so/internet-speed/',
        'nhung/%2e%2e/',
        '%6ehung/..%2f',
        'x/..%2fchi-so/',
      ]) {
        const { headers } = await fetch(server.url + path, { redirect: 'manual' });
        const isWidget = headers.get('content-security-policy')?.includes('cong.example') ?? false;
        expect.soft(isWidget, path).toBe(false);
      }
    });

    test('never leaves the folder of the site, and never writes what was asked into its headers', async () => {
      for (const path of [
        '%2e%2e/%2e%2e/etc/passwd',
        'assets/..%2f..%2f..%2fetc/passwd',
        '.env',
        '%00',
        'chi-so/%0d%0aX-Bad:%201',
      ]) {
        const response = await fetch(server.url + path, { redirect: 'manual' });
        const text = await response.text();
        expect.soft(text, path).not.toMatch(/root:|apiBase/);
        expect.soft(response.headers.get('x-bad'), path).toBeNull();
      }
      for (const path of [
        '//evil.example/chi-so/x',
        '/%5cevil.example/chi-so/x',
        '//evil.example/..%2fchi-so/x',
      ]) {
        const address = new URL(server.url).origin + path;
        const location = (await fetch(address, { redirect: 'manual' })).headers.get('location') ?? '';
        expect.soft(new URL(location, address).origin, path).toBe(new URL(server.url).origin);
      }
    });

    test('says 304 while a file has not changed, also of what it packs itself', async () => {
      for (const path of ['', 'api/v1/catalogue.json', 'nhung/som.js', built('assets', /^index-.*\.js$/)]) {
        for (const encoding of ['gzip', 'br', 'identity']) {
          const headers = { 'Accept-Encoding': encoding };
          const first = await fetch(server.url + path, { headers });
          const etag = first.headers.get('etag') ?? '';
          expect.soft(etag, path).not.toBe('');
          const second = await fetch(server.url + path, { headers: { ...headers, 'If-None-Match': etag } });
          expect.soft(second.status, `${encoding} /${path}`).toBe(304);
          expect.soft(second.headers.get('cache-control')).toBe(first.headers.get('cache-control'));
        }
      }
    });

    test('sends a part of a file when asked', async () => {
      const font = built('assets', /\.woff2$/);
      const part = await fetch(server.url + font, { headers: { Range: 'bytes=0-3' } });
      expect([part.status, await part.text()]).toEqual([206, 'wOF2']);
      expect(part.headers.get('access-control-allow-origin')).toBe('*');
    });

    test('sends texts packed, data too, and tells caches so', async () => {
      for (const path of [
        '',
        'nhung/tong-quan/',
        'api/v1/catalogue.json',
        built('assets', /^index-.*\.css$/),
      ]) {
        const packed = await fetch(server.url + path, { headers: { 'Accept-Encoding': 'gzip' } });
        const plain = await fetch(server.url + path, { headers: { 'Accept-Encoding': 'identity' } });
        expect.soft(packed.headers.get('content-encoding'), path).toBe('gzip');
        expect.soft(packed.headers.get('vary'), path).toContain('Accept-Encoding');
        expect.soft(plain.headers.get('content-encoding'), path).toBeNull();
        expect.soft(await packed.text(), path).toBe(await plain.text());
      }
    });
  });
}

test('the build names everything in assets by its content, so that all of it may be kept for ever', () => {
  const files = readdirSync('dist/assets', { recursive: true, withFileTypes: true });
  const names = files.filter((entry) => entry.isFile()).map(({ name }) => name.replace(/\.(br|gz)$/, ''));
  expect(names.filter((name) => !/-[\w-]{8,}\.\w+$/.test(name))).toEqual([]);
});
