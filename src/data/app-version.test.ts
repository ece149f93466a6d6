import { expect, test } from 'vitest';
import { parseAppVersion } from '#contract/app-version.ts';
import { filesOfPage } from './app-version.ts';

const page = `<!doctype html><html><head><meta name="build" content="abc" />
<link rel="icon" href="../icon.svg" type="image/svg+xml" />
<script src="../early.js"></script>
<script type="module" fetchpriority="low" crossorigin src="../assets/index-1.js"></script>
<link rel="stylesheet" crossorigin href="../assets/index-1.css">
<link rel="modulepreload" crossorigin href="../assets/deck-1.js"></head>
<body><a href="../tai.js.html">x</a></body></html>`;
const address = 'https://so.example/cds/trinh-chieu/?tu-dong=20&slide=1';

test('a page of the build names its scripts and style sheets, wherever the site lies', () => {
  expect(filesOfPage(page, address, 'abc')).toEqual([
    'https://so.example/cds/early.js',
    'https://so.example/cds/assets/index-1.js',
    'https://so.example/cds/assets/index-1.css',
    'https://so.example/cds/assets/deck-1.js',
  ]);
});

test.each([
  ['of another build', page.replace('abc', 'def')],
  ['without a build', page.replace(/<meta[^>]*>/, '')],
  ['without the code', page.replace('type="module"', '')],
  ['with code of another host', page.replace('../assets/deck', 'https://cdn.example/deck')],
  ['of a log-in', '<!doctype html><title>Đăng nhập</title>'],
])('a page %s is not opened', (_, html) => {
  expect(filesOfPage(html, address, 'abc')).toBeNull();
});

test.each([
  ['{"version":"0.3.0","builtAt":"2026-11-25T01:00:00.000Z","build":"abc"}', 'abc'],
  ['{"version":"0.3.0","builtAt":"2026-11-25T01:00:00.000Z","build":"abc","more":1}', 'abc'],
  ['{"version":"0.3.0","builtAt":"2026-11-25T01:00:00.000Z","build":""}', undefined],
  ['{"version":3}', undefined],
  ['null', undefined],
  ['<!doctype html>', undefined],
])('%s is read as build %s', (text, build) => {
  expect(parseAppVersion(text)?.build).toBe(build);
});
