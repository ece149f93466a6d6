import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkDist } from '../../scripts/budgets/check.ts';
import { firstVisit } from '../../scripts/budgets/first-visit.ts';
import { problemsOfHtml } from '../../scripts/budgets/html.ts';

const page = `<!doctype html><html><head>
<link rel="preload" as="font" crossorigin href="./assets/a.woff2"><link rel="stylesheet" href="./assets/a.css">
<script src="./early.js"></script><script type="module" src="./assets/main.js"></script>
<link rel="modulepreload" href="./assets/page.js"></head>
<body><div id="root" data-snapshot="catalogue.json=api/v1/catalogue.json programmes.json=api/v1/programmes.json">
<a href="https://source.example/report">Nguồn</a></div><script type="application/json">{}</script></body></html>`;

const manifest = {
  'index.html': { file: 'assets/main.js', imports: ['_react.js'] },
  '_react.js': { file: 'assets/react.js' },
  'src/page.tsx': { file: 'assets/page.js', imports: ['_shared.js', '_react.js'] },
  '_shared.js': { file: 'assets/shared.js' },
  'src/charts/Line.tsx': { file: 'assets/line.js' },
};

const site: Readonly<Record<string, string | Buffer>> = {
  'index.html': page,
  'early.js': '1;',
  'assets/main.js': 'import("./line.js")',
  'assets/react.js': '2;',
  'assets/page.js': '3;',
  'assets/shared.js': '4;',
  'assets/line.js': 'x("recharts-wrapper")',
  'assets/a.css': '.a{}',
  'assets/a.woff2': Buffer.alloc(10),
  'config.json': '{}',
  'api/v1/catalogue.json': '{}',
  'api/v1/editions.json': '{}',
  'api/v1/programmes.json': '{}',
};

let root = '';
afterEach(() => rmSync(root, { recursive: true, force: true }));

function planted(changes: Readonly<Record<string, string | Buffer>> = {}): string {
  mkdirSync('.build', { recursive: true });
  root = mkdtempSync('.build/planted-');
  for (const [name, content] of Object.entries({ ...site, ...changes })) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

const broken = (changes: Readonly<Record<string, string | Buffer>>, extra = {}) =>
  checkDist(planted(changes), { ...manifest, ...extra })
    .filter(({ ok }) => !ok)
    .map(({ rule }) => rule);

it('counts what the first visit loads: static imports, not what waits for a click', () => {
  expect(firstVisit(planted(), manifest)).toEqual({
    html: ['index.html'],
    script: ['early.js', 'assets/main.js', 'assets/react.js', 'assets/page.js', 'assets/shared.js'],
    style: ['assets/a.css'],
    font: ['assets/a.woff2'],
    data: ['config.json', 'api/v1/catalogue.json', 'api/v1/editions.json', 'api/v1/programmes.json'],
    blocking: ['early.js'],
  });
});

it('passes a small clean site', () => {
  expect(broken({})).toEqual([]);
});

// Random bytes do not compress.
it.each([
  ['script', { 'assets/shared.js': randomBytes(161_000) }],
  ['fonts', { 'assets/a.woff2': randomBytes(40_001) }],
  ['style', { 'assets/a.css': randomBytes(15_100) }],
])('refuses a first visit with too much %s', (kind, changes) => {
  expect(broken(changes)).toEqual([`first visit, ${kind}`]);
});

it('refuses figures that wait for too much script', () => {
  expect(broken({ 'early.js': randomBytes(126_000) })).toEqual(['script that the figures wait for']);
});

it('refuses a first visit that is too heavy altogether', () => {
  expect(broken({ 'api/v1/programmes.json': randomBytes(231_000) })).toEqual(['first visit, all of it']);
});

it('refuses the chart library before the first figures', () => {
  expect(broken({ 'assets/shared.js': 'x("recharts-wrapper")' })).toEqual([
    'chart library in the first visit',
  ]);
});

it.each([
  ['the worker of the mocks', { 'mockServiceWorker.js': '' }, {}],
  ['code of the mocks', { 'assets/other.js': 'console.log("[MSW] on")' }, {}],
  ['a chunk made from the mocks', {}, { 'mocks/start.ts': { file: 'assets/start.js' } }],
])('refuses %s', (_what, changes, extra) => {
  expect(broken(changes, extra)).toEqual(['mocks in the site']);
});

it('refuses any page that breaks the policy', () => {
  expect(broken({ 'chi-so/x/index.html': '<p style="color:red">92%</p>' })).toEqual([
    'pages keep the policy and ask no other host',
  ]);
});

it.each([
  ['<script>alert(1)</script>'],
  ['<script type="module">\nx()</script>'],
  ['<p STYLE=color:red>'],
  ['<style>p{}</style>'],
  ['<button onclick="x()">'],
  ['<img src="https://cdn.example/a.png">'],
  ["<link rel='stylesheet' href='//cdn.example/a.css'>"],
  ['<script src="http://cdn.example/a.js"></script>'],
  ['<img srcset="a.png 1x, https://cdn.example/b.png 2x">'],
])('refuses %s in a page', (html) => {
  expect(problemsOfHtml(`<!doctype html><body>${html}</body>`)).toHaveLength(1);
});

it('lets a page link to a source, carry data and quote markup as text', () => {
  const html =
    '<!-- <style> --><a href="https://source.example">x</a><script type="application/json">{"a":1}</script>&lt;style&gt;<script src="./a.js"></script>';
  expect(problemsOfHtml(html)).toEqual([]);
});

describe('tags of previews', () => {
  const own = 'https://cds.example.vn/bt/';
  const tags = (address: string) =>
    `<meta property="og:image" content="${address}chia-se/a.png"><meta name="twitter:image" content="${address}a.png"><link rel="canonical" href="${address}"><link rel="alternate" type="application/json+oembed" href="${address}oembed/a.json">`;

  it('may name the address of the site', () => {
    expect(problemsOfHtml(tags(own), own)).toEqual([]);
  });

  it.each([
    ['another host', 'https://cds.example.org/bt/', own],
    ['another folder', 'https://cds.example.vn/', own],
    ['a host whose name only begins alike', 'https://cds.example.vn.evil.example/bt/', own],
    ['any address while the site has none', own, null],
  ])('may not name %s', (_what, address, known) => {
    expect(problemsOfHtml(tags(address), known)).toHaveLength(4);
  });

  it('excuse no address that the browser loads', () => {
    const loaded = `<link rel="stylesheet" href="${own}a.css"><link rel="alternate stylesheet" href="${own}b.css"><img src="${own}a.png">`;
    expect(problemsOfHtml(loaded, own)).toHaveLength(3);
  });

  it('go by the address in the settings of the built site', () => {
    const named = { 'chi-so/x/index.html': tags(own) };
    const settings = (publicUrl: string) => ({
      'config.json': JSON.stringify({ apiBase: 'api/v1/', publicUrl }),
    });
    expect(broken({ ...named, ...settings(own) })).toEqual([]);
    rmSync(root, { recursive: true });
    expect(broken({ ...named, ...settings('https://khac.example.vn/') })).toHaveLength(1);
  });
});
