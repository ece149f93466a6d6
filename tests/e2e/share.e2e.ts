import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { problemsOfHtml, tagsOf } from '../../scripts/budgets/html.ts';
import { oembedAnswer, oembedFile } from '../../scripts/share/oembed.ts';
import { readHead } from '../../scripts/share/tags.ts';
import type { ShareCard } from '../../src/app/share/card.ts';
import { shareCards } from '../../src/app/share/cards.ts';
import { widgetUrl } from '../../src/domain/widget/snippet.ts';
import { expect, test } from './support/app.ts';

const site = 'https://cds.example.vn/bt/';
const api = (name: string) => readFileSync(join('dist/api/v1', name), 'utf8');

/** What the pages of the build should say when their links are shared. */
const cards: readonly ShareCard[] = shareCards(
  { catalogue: api('catalogue.json'), programmes: api('programmes.json') },
  Date.now(),
  'Asia/Ho_Chi_Minh',
);

function pageAt(root: string, path: string): string {
  return readFileSync(join(root, path, 'index.html'), 'utf8');
}

/** Content of the tags of previews in a page, by name. */
function shared(html: string): ReadonlyMap<string, string> {
  const unescape = (text: string) =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
  const pairs = tagsOf(html).flatMap(({ name, attributes }): readonly (readonly [string, string])[] => {
    const value = (key: string) => attributes.get(key) ?? '';
    const called = value('property') || value('name');
    if (name === 'meta' && /^(?:og|twitter):/.test(called)) return [[called, unescape(value('content'))]];
    const isNamed = value('rel') === 'canonical' || value('type') === 'application/json+oembed';
    return name === 'link' && isNamed ? [[value('type') || value('rel'), value('href')]] : [];
  });
  expect(new Set(pairs.map(([called]) => called)).size, 'each tag stands once').toBe(pairs.length);
  return new Map(pairs);
}

/** Pages of a site that are nobody's to share: those of unknown addresses, and the frames in other sites. */
function unshared(root: string): readonly string[] {
  const frames = readdirSync(join(root, 'nhung'), { recursive: true, encoding: 'utf8' });
  const widgets = frames.filter((file) => /.\/index\.html$/.test(file)).map((file) => join('nhung', file));
  const shells = readdirSync(join(root, '_shell'), { recursive: true, encoding: 'utf8' });
  return [
    '404.html',
    ...widgets,
    ...shells.filter((file) => file.endsWith('.html')).map((file) => join('_shell', file)),
  ];
}

test('every page says its own sentence where its link is shared', () => {
  for (const { path, title, description, brand } of cards) {
    const tags = shared(pageAt('dist', path));
    expect([...tags].slice(0, 5)).toEqual([
      ['og:title', title],
      ['og:description', description],
      ['og:type', 'website'],
      ['og:locale', 'vi_VN'],
      ['og:site_name', brand],
    ]);
  }
});

test('pages without a preview of their own say their title', () => {
  for (const path of ['/phuong-phap/', '/du-lieu/', '/chuong-trinh/', '/so-sanh-ky/', '/trinh-chieu/']) {
    const html = pageAt('dist', path);
    expect(shared(html).get('og:title')).toBe(readHead(html).title);
  }
});

test('addresses that lead nowhere, and frames in other sites, say nothing', () => {
  const pages = unshared('dist');
  expect(pages.length).toBeGreaterThan(50);
  for (const page of pages) expect([...shared(readFileSync(join('dist', page), 'utf8'))], page).toEqual([]);
});

test('each preview has one picture, light enough for a telephone', () => {
  const files = readdirSync('dist/chia-se');
  expect(files.map((file) => file.replace(/-[\da-f]{10}\.png$/, '')).toSorted()).toEqual(
    cards.map(({ name }) => name).toSorted(),
  );
  for (const file of files)
    expect(statSync(join('dist/chia-se', file)).size, file).toBeLessThanOrEqual(60_000);
});

/** A copy of the built site; an operator's own may have an address already, so the copy has none. */
function copied(to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync('dist', to, { recursive: true });
  const config: Record<string, unknown> = JSON.parse(readFileSync(join(to, 'config.json'), 'utf8'));
  const { publicUrl: _, ...rest } = config;
  writeFileSync(join(to, 'config.json'), JSON.stringify(rest));
}

function share(dist: string, ...more: readonly string[]): string {
  const { PUBLIC_URL: _, ...env } = process.env;
  return execFileSync(process.execPath, ['scripts/share.ts', '--dist', dist, ...more], {
    encoding: 'utf8',
    stdio: 'pipe',
    env,
  });
}

test('while nobody has named the address of the site, nothing is said that needs it, and the build tells how', () => {
  const untold = '.build/share-untold';
  copied(untold);
  expect(share(untold)).toContain('node scripts/share.ts --site https://');
  for (const { path } of cards) expect(shared(pageAt(untold, path)).size).toBe(5);
  expect(existsSync(join(untold, 'oembed'))).toBe(false);
  rmSync(untold, { recursive: true });
});

test.describe('once the address of the site is told', () => {
  const told = '.build/share-told';
  const tell = () => share(told, '--site', site);

  test('pages name themselves, their picture and their oEmbed in full, and no other host', () => {
    copied(told);
    expect(tell()).toContain(`theo địa chỉ ${site}`);

    for (const card of cards) {
      const { path, name, title } = card;
      const oembed = oembedFile(card) ?? '';
      const html = pageAt(told, path);
      const tags = shared(html);
      const url = new URL(path.slice(1), site).href;
      expect(tags.get('og:url')).toBe(url);
      expect(tags.get('canonical')).toBe(url);
      expect(tags.get('twitter:card')).toBe('summary_large_image');
      expect(tags.get('application/json+oembed')).toBe(site + oembed);
      const picture = tags.get('og:image') ?? '';
      expect(picture).toMatch(new RegExp(`^${site}chia-se/${name}-[\\da-f]{10}\\.png$`));
      expect(existsSync(join(told, picture.slice(site.length)))).toBe(true);
      expect(problemsOfHtml(html, site)).toEqual([]);
      expect(problemsOfHtml(html, 'https://khac.example.vn/')).not.toEqual([]);

      const answer: unknown = JSON.parse(readFileSync(join(told, oembed), 'utf8'));
      expect(answer).toMatchObject({
        type: 'rich',
        version: '1.0',
        title,
        provider_url: site,
        thumbnail_url: picture,
      });
    }
    expect(JSON.parse(readFileSync(join(told, 'config.json'), 'utf8'))).toMatchObject({ publicUrl: site });

    // What a server sends packed is the same page.
    const first = readFileSync(join(told, 'index.html'));
    expect(gunzipSync(readFileSync(join(told, 'index.html.gz'))).equals(first)).toBe(true);

    // Told once more, it stays as it is.
    const before = pageAt(told, '/chi-so/eid-accounts/');
    tell();
    expect(pageAt(told, '/chi-so/eid-accounts/')).toBe(before);
    rmSync(told, { recursive: true, force: true });
  });

  test('an address that is none is refused with an example, and nothing is changed', () => {
    const before = readFileSync('dist/index.html', 'utf8');
    expect(() => share('dist', '--site', 'cds.example.vn')).toThrow(
      /không dùng làm địa chỉ công khai được.*ví dụ https:\/\//s,
    );
    expect(readFileSync('dist/index.html', 'utf8')).toBe(before);
  });
});

test.describe('frames of oEmbed', () => {
  test.use({ javaScriptEnabled: false });

  test('are high enough for what they show', async ({ page, app }) => {
    test.setTimeout(90_000);
    for (const card of cards) {
      const { width, height } = oembedAnswer(card, app.at(), '');
      await page.setViewportSize({ width, height });
      await page.goto(widgetUrl({ root: app.at(), request: card.widget }));
      const content = await page.locator('html').evaluate((html) => html.scrollHeight);
      expect(content, card.name).toBeLessThanOrEqual(height);
    }
  });
});

for (const siteBase of ['/', '/cds/']) {
  test.describe(`pictures under ${siteBase}`, () => {
    test.use({ siteBase });

    test('are 1200 × 630 and not blank in a browser, and may be shown by other sites', async ({
      page,
      app,
    }) => {
      await page.goto(app.at('chi-so/health-records/'));
      const file =
        readdirSync('dist/chia-se').find((name) => name.startsWith('chi-so-health-records-')) ?? '';
      const address = app.at(`chia-se/${file}`);
      const answer = await page.request.get(address);
      expect(answer.headers()).toMatchObject({
        'content-type': 'image/png',
        'cache-control': 'public, max-age=31536000, immutable',
        'cross-origin-resource-policy': 'cross-origin',
      });
      const seen = await page.evaluate(async (url) => {
        const picture = await createImageBitmap(await (await fetch(url)).blob());
        const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
        canvas?.drawImage(picture, 0, 0);
        const pixels =
          canvas?.getImageData(0, 0, picture.width, picture.height).data ?? new Uint8ClampedArray();
        const light = { paper: 0, ink: 0 };
        for (let at = 0; at < pixels.length; at += 4) {
          const sum = (pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + 2] ?? 0);
          if (sum === 765) light.paper += 1;
          if (sum < 150) light.ink += 1;
        }
        return { width: picture.width, height: picture.height, ...light };
      }, address);
      expect(seen).toMatchObject({ width: 1200, height: 630 });
      const all = 1200 * 630;
      // White paper for the most part; words, figure and band in dark.
      expect(seen.paper / all).toBeGreaterThan(0.5);
      expect(seen.ink / all).toBeGreaterThan(0.1);
    });
  });
}
