import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer, isPortTaken, type RunningServer } from '../../scripts/server/index.ts';
import { fakeDist } from './fake-dist.ts';

const root = fakeDist();
afterAll(() => rmSync(root, { recursive: true }));

const titleOf = (html: string) => /<title>(.*)<\/title>/.exec(html)?.[1];

describe.each(['/', '/cds/'])('the site under %s', (base) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await createServer({ root, base });
  });
  afterAll(() => server.close());

  const get = (path: string, init: RequestInit = {}) =>
    fetch(server.url + path, { redirect: 'manual', ...init });

  it('answers the first page with the strict policy and without caching', async () => {
    const response = await get('');
    expect(response.status).toBe(200);
    expect(titleOf(await response.text())).toBe('Tổng quan');
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const policy = response.headers.get('content-security-policy')?.split('; ') ?? [];
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "frame-ancestors 'self'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ]),
    );
    expect(response.headers.get('content-security-policy')).not.toContain('unsafe');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('permissions-policy')).toContain('camera=()');
    // A page with one cannot be opened from a sandboxed widget.
    expect(response.headers.get('cross-origin-opener-policy')).toBeNull();
    expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('sends a page without its slash to the slash, and keeps the query', async () => {
    const response = await get('chi-so/ipv6?ky=2023-07&a=b?c');
    expect(response.status).toBe(308);
    expect(response.headers.get('location')).toBe('./ipv6/?ky=2023-07&a=b?c');
    const followed = await get('chi-so/ipv6?ky=2023-07', { redirect: 'follow' });
    expect(followed.url).toBe(`${server.url}chi-so/ipv6/?ky=2023-07`);
    expect(titleOf(await followed.text())).toBe('IPv6');
  });

  it.each([
    ['chi-so/chua-dung-trang/', 'Vỏ 2'],
    ['tru-cot/chua-dung-trang/', 'Vỏ 2'],
    ['nhung/chi-so/chua-dung-trang/', 'Vỏ ô nhúng'],
    ['nhung/tru-cot/chua-dung-trang/', 'Vỏ ô nhúng'],
    ['nhung/so-sanh/chua-dung-trang/', 'Vỏ ô nhúng'],
  ])('gives the page %s, newer than the build, to the client', async (path, title) => {
    expect((await get(path.slice(0, -1))).headers.get('location')).toBe('./chua-dung-trang/');
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(titleOf(await response.text())).toBe(title);
  });

  it('gives the units of an indicator to the client, as deep as they lie', async () => {
    const response = await get('chi-so/ipv6/don-vi/');
    expect([response.status, titleOf(await response.text())]).toEqual([200, 'Vỏ 3']);
    expect((await get('chi-so/ipv6/don-vi')).headers.get('location')).toBe('./don-vi/');
  });

  it.each([
    ['nhung/tong-quan', 'Ô nhúng'],
    ['nhung/bo', 'Ô gộp'],
  ])('shows the widget %s, with its query', async (path, title) => {
    const response = await get(`${path}?ma=ipv6,5g`, { redirect: 'follow' });
    expect(response.url).toBe(`${server.url}${path}/?ma=ipv6,5g`);
    expect(titleOf(await response.text())).toBe(title);
  });

  it.each([
    ['khong-co', './'],
    ['khong-co/', '../'],
    ['nhung/x/y/', '../../../'],
    ['nhung/chi-so/', '../../'],
    ['chi-so/a/b/', '../../../'],
  ])('answers %s with 404 and a page whose links lead home', async (path, up) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
    const html = await response.text();
    expect(titleOf(html)).toBe('Không có trang');
    expect(html).toContain(`content="${up}"`);
    expect(html).toContain(`href="${up}assets/a.css"`);
    expect(new URL(up, response.url).href).toBe(server.url);
  });

  it.each([
    'assets/index-00000000.js',
    'api/v1/khong-co.json',
    'api/v1/khong-co',
    'khong-co.html',
    'chi-so/x.json',
    '_shell/2/',
    '%2e%2e/package.json',
    'assets/%2e%2e%2f%2e%2e%2fpackage.json',
    '.env',
    '%E0%A4%A',
  ])('never answers the missing file %s with a page', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  });

  it('answers 304 while the file has not changed', async () => {
    const first = await get('api/v1/snapshot.json');
    expect(await first.json()).toEqual({ edition: '2025-06' });
    const etag = first.headers.get('etag');
    expect(etag).toMatch(/^W\/"/);
    const second = await get('api/v1/snapshot.json', { headers: { 'If-None-Match': etag ?? '' } });
    expect(second.status).toBe(304);
    expect(await second.text()).toBe('');
    expect(second.headers.get('cache-control')).toBe('public, max-age=60, stale-while-revalidate=3600');
  });

  it('packs data afresh, so that replaced figures are never the old ones', async () => {
    const file = join(root, 'api/v1/programmes.json');
    for (const figures of ['old', 'new and longer']) {
      writeFileSync(file, JSON.stringify({ figures }));
      const response = await get('api/v1/programmes.json', { headers: { 'Accept-Encoding': 'br' } });
      expect(response.headers.get('content-encoding')).toBe('br');
      expect(response.headers.get('content-type')).toBe('application/json');
      expect(await response.json()).toEqual({ figures });
    }
  });

  it.each([
    ['assets/index-1a2B_c4d.js', 'public, max-age=31536000, immutable'],
    ['api/v1/editions/2023-07/snapshot.json', 'public, max-age=31536000, immutable'],
    ['api/v1/snapshot.json', 'public, max-age=60, stale-while-revalidate=3600'],
    ['nhung/v1/nhung.js', 'public, max-age=86400'],
    ['nhung/v1/phan-tu.js', 'no-cache'],
    ['nhung/som.js', 'no-cache'],
    ['nhung/tong-quan/', 'no-cache'],
    ['config.json', 'no-cache'],
    ['api/v1/khong-co.json', 'no-cache'],
    ['assets/index-00000000.js', 'no-cache'],
  ])('lets %s be kept as «%s»', async (path, cache) => {
    expect((await get(path)).headers.get('cache-control')).toBe(cache);
  });

  it('sends the compressed copy to a browser that takes it, and the plain one to another', async () => {
    const packed = await get('assets/index-1a2B_c4d.js', { headers: { 'Accept-Encoding': 'br' } });
    expect(packed.headers.get('content-encoding')).toBe('br');
    expect(packed.headers.get('vary')).toBe('Accept-Encoding');
    expect(packed.headers.get('content-type')).toBe('text/javascript;charset=utf-8');
    expect(await packed.text()).toContain('answer = 42');
    const plain = await get('assets/index-1a2B_c4d.js', { headers: { 'Accept-Encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toContain('answer = 42');
  });

  it('lets any site read the data, after asking or at once', async () => {
    const asked = await get('api/v1/snapshot.json', { method: 'OPTIONS' });
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-headers')).toContain('If-None-Match');
    for (const response of [asked, await get('api/v1/snapshot.json')]) {
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    }
  });

  it.each([
    'nhung/v1/nhung.js',
    'nhung/v1/phan-tu.js',
    'nhung/som.js',
    'nhung/tong-quan/',
    'assets/index-1a2B_c4d.js',
    'config.json',
    'icon.svg',
  ])('lets a portal load %s, from a sandbox too', async (path) => {
    const { headers } = await get(path, { headers: { Origin: 'null' } });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  });

  it.each(['', 'nhung/', 'chi-so/ipv6/'])('keeps the page «%s» to itself', async (path) => {
    const { headers } = await get(path);
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self';");
  });

  it('lets only the portals of config.json frame a widget, and only a widget', async () => {
    const policyOf = async (path: string) => (await get(path)).headers.get('content-security-policy');
    const ancestors = "frame-ancestors 'self' https://portal.example;";
    expect(await policyOf('nhung/tong-quan/')).toContain(ancestors);
    expect(await policyOf('')).not.toContain('portal.example');
  });

  it('refuses to change anything', async () => {
    expect((await get('config.json', { method: 'PUT', body: '{}' })).status).toBe(405);
  });
});

describe('the server', () => {
  it('answers 404 outside its base and sends the bare base to its slash', async () => {
    const server = await createServer({ root, base: '/cds' });
    expect((await fetch(`${server.origin}/`)).status).toBe(404);
    expect((await fetch(`${server.origin}/cdsx/`)).status).toBe(404);
    expect((await fetch(`${server.origin}/cds?ky=2023-07`)).url).toBe(`${server.url}?ky=2023-07`);
    await server.close();
  });

  it('lets a test answer first, and adds the headers it is told', async () => {
    const server = await createServer({
      root,
      headers: { 'X-Told': 'yes' },
      intercept: (_request, response, path) => {
        if (path !== 'api/v1/snapshot.json') return false;
        response.writeHead(500).end('broken');
        return true;
      },
    });
    const broken = await fetch(`${server.url}api/v1/snapshot.json?x=1`);
    expect([broken.status, await broken.text()]).toEqual([500, 'broken']);
    expect(broken.headers.get('access-control-allow-origin')).toBe('*');
    const page = await fetch(server.url);
    expect([page.status, page.headers.get('x-told')]).toEqual([200, 'yes']);
    await server.close();
  });

  it('says when its port is taken', async () => {
    const first = await createServer({ root });
    const error: unknown = await createServer({ root, port: first.port }).catch((reason: unknown) => reason);
    expect(isPortTaken(error)).toBe(true);
    await first.close();
  });
});
