import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, headersFor } from '../../scripts/server/headers.ts';
import { routeOf } from '../../scripts/server/route.ts';
import { iisHeaders, iisRoute, iisTypes } from './iis.ts';

const portals = ['https://cong.tinh.gov.vn', 'https://www.tinh.gov.vn'];
const own = contentSecurityPolicy();
const ofWidgets = contentSecurityPolicy(["'self'", ...portals]);

/** Every policy that a sample holds, with the names of its own variables in place. */
function policiesIn(file: string): readonly string[] {
  const text = readFileSync(`docs/servers/${file}`, 'utf8');
  return [...text.matchAll(/"(default-src [^"]*)"/g)].map(([, policy = '']) => policy);
}

describe('the samples for servers', () => {
  it.each([
    ['nginx.conf', [contentSecurityPolicy(['$cds_frame_ancestors'])]],
    ['apache.conf', [own, contentSecurityPolicy(["'self'", '${CDS_PORTALS}'])]],
    ['Caddyfile', [own, contentSecurityPolicy(["'self'", '{cds_portals}'])]],
    ['web.config', [own, ofWidgets]],
  ])('%s holds the policy that our own server sends, and no other', (file, policies) => {
    expect(policiesIn(file)).toEqual(policies);
  });

  it.each(['nginx.conf', 'apache.conf', 'Caddyfile', 'web.config'])(
    '%s names the portals in one place',
    (file) => {
      const text = readFileSync(`docs/servers/${file}`, 'utf8');
      expect(text.split(portals.join(' ')).length - 1).toBe(1);
    },
  );

  it.each(['nginx.conf', 'apache.conf', 'Caddyfile'])('%s leaves https-only to its administrator', (file) => {
    const lines = readFileSync(`docs/servers/${file}`, 'utf8').split('\n');
    const said = lines.filter((line) => line.includes('Strict-Transport-Security'));
    expect(said).toHaveLength(1);
    expect(said[0]?.trim()).toMatch(/^#/);
  });
});

const files = new Set([
  'index.html',
  '404.html',
  'config.json',
  'icon.svg',
  'chi-so/ipv6/index.html',
  'can-chu-y/index.html',
  'nhung/index.html',
  'nhung/som.js',
  'nhung/v1/nhung.js',
  'nhung/bo/index.html',
  'nhung/chi-so/ipv6/index.html',
  '_shell/2/index.html',
  '_shell/3/index.html',
  '_shell/nhung/index.html',
  'assets/index-1a2b3c4d.js',
  'chia-se/chi-so-ipv6-1a2b3c4d5e.png',
  'api/v1/catalogue.json',
  'api/v1/editions/2023-07/catalogue.json',
]);
const exists = (file: string) => files.has(file);

const addresses = [
  ...[...files].filter((file) => !file.startsWith('_shell/')),
  '',
  '_shell/2/',
  '_shell/2/index.html',
  'chi-so/ipv6/',
  'chi-so/ipv6',
  'chi-so/moi/',
  'chi-so/moi',
  'chi-so/moi/don-vi/',
  'chi-so/moi/don-vi',
  'chi-so/moi/khac/',
  'chi-so/x.json',
  'chi-so/',
  'tru-cot/moi/',
  'can-chu-y',
  'nhung',
  'nhung/',
  'nhung/bo',
  'nhung/chi-so/ipv6/',
  'nhung/chi-so/moi/',
  'nhung/tru-cot/moi',
  'nhung/so-sanh/moi/',
  'nhung/so-sanh/moi',
  'nhung/x/y/',
  'nhung/v1/khong-co.js',
  'assets/index-00000000.js',
  'assets/khong-co',
  'api/v1/khong-co.json',
  'api/v1/',
  'khong-co',
  'khong-co/',
];

describe('web.config', () => {
  it.each(addresses)('sends «%s» where our own server does', (path) => {
    const route = routeOf(path, '', exists);
    const found = iisRoute(path, exists);
    const same = {
      file: (): unknown => ({ kind: 'file', file: route.kind === 'file' ? route.file : '' }),
      redirect: (): unknown => ({ kind: 'redirect', to: `${path}/` }),
      notFoundPage: (): unknown => ({ kind: 'status', status: 404 }),
      missingFile: (): unknown => ({ kind: 'status', status: 404 }),
    };
    expect(found).toEqual(same[route.kind]());
  });

  it.each(addresses)('sends the headers of our own server with «%s», at the root and under /cds/', (path) => {
    const status = ['file', 'redirect'].includes(routeOf(path, '', exists).kind) ? 200 : 404;
    const expected = Object.fromEntries(
      Object.entries(headersFor(path, portals)).map(([name, value]) => [name.toLowerCase(), value]),
    );
    const kept = status === 200 ? expected['cache-control'] : 'no-cache';
    for (const uri of [`/${path}`, `/cds/${path}`, `/${path}?ky=2023-07`]) {
      expect(iisHeaders(uri, status)).toEqual({ ...expected, 'cache-control': kept });
    }
  });

  it('answers the question before reading, and refuses to change anything', () => {
    expect(iisRoute('api/v1/catalogue.json', exists, 'OPTIONS')).toEqual({ kind: 'status', status: 204 });
    expect(iisHeaders('/api/v1/catalogue.json', 204, 'OPTIONS')).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-headers': 'If-None-Match, If-Modified-Since, Cache-Control',
    });
    expect(iisRoute('config.json', exists, 'POST')).toEqual({ kind: 'status', status: 405 });
  });

  it('names the types that old versions of IIS answer with 404, and the encoding of texts', () => {
    expect(iisTypes.get('.webmanifest')).toBe('application/manifest+json');
    expect(iisTypes.get('.woff2')).toBe('font/woff2');
    expect(iisTypes.get('.json')).toBe('application/json');
    for (const ending of ['.html', '.css', '.js']) expect(iisTypes.get(ending)).toMatch(/; charset=utf-8$/);
  });
});
