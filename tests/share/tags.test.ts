import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, test } from 'vitest';
import { oembedAnswer, oembedFile } from '../../scripts/share/oembed.ts';
import { siteAddress } from '../../scripts/share/site.ts';
import { readHead, tagsOf, withTags } from '../../scripts/share/tags.ts';
import { preview, previews, type Json } from './previews.ts';

const page =
  '<!doctype html>\n<html>\n  <head>\n    <title>A &amp; B</title>\n    <meta name="description" content="«x» &lt; 5" />\n    <link rel="icon" href="./icon.svg" />\n  </head><body>x</body></html>';
const said = { title: '5 < 7 & "x"', description: 'Câu.', siteName: 'Chuyển đổi số' };
const site = 'https://cds.example.vn/bt/';
const absolute = {
  url: `${site}chi-so/a/`,
  picture: `${site}chia-se/a-1234567890.png`,
  alt: 'Lời',
  oembed: `${site}oembed/chi-so/a.json`,
};

describe('tags of a page', () => {
  it('are texts alone while the address of the site is not known', () => {
    expect(tagsOf({ ...said, absolute: null })).toEqual([
      '<meta property="og:title" content="5 &lt; 7 &amp; &quot;x&quot;" />',
      '<meta property="og:description" content="Câu." />',
      '<meta property="og:type" content="website" />',
      '<meta property="og:locale" content="vi_VN" />',
      '<meta property="og:site_name" content="Chuyển đổi số" />',
    ]);
  });

  it('name the page, its picture and its oEmbed in full once it is', () => {
    expect(tagsOf({ ...said, absolute }).slice(5)).toEqual([
      `<meta property="og:url" content="${site}chi-so/a/" />`,
      `<meta property="og:image" content="${site}chia-se/a-1234567890.png" />`,
      '<meta property="og:image:width" content="1200" />',
      '<meta property="og:image:height" content="630" />',
      '<meta property="og:image:alt" content="Lời" />',
      '<meta name="twitter:card" content="summary_large_image" />',
      `<link rel="canonical" href="${site}chi-so/a/" />`,
      `<link rel="alternate" type="application/json+oembed" href="${site}oembed/chi-so/a.json" title="5 &lt; 7 &amp; &quot;x&quot;" />`,
    ]);
  });

  it('stand once, however often they are written, and leave the rest of the page as it was', () => {
    const full = withTags(page, tagsOf({ ...said, absolute }));
    expect(withTags(full, tagsOf({ ...said, absolute }))).toBe(full);
    const less = withTags(full, tagsOf({ ...said, absolute: null }));
    expect(less).toBe(withTags(page, tagsOf({ ...said, absolute: null })));
    expect(withTags(less, [])).toBe(page);
  });

  it('are refused by a page without a title', () => {
    expect(() => withTags('<html></html>', [])).toThrow('without a title');
  });

  it('take what a page without a preview says of itself', () => {
    expect(readHead(page)).toEqual({ title: 'A & B', description: '«x» < 5' });
  });
});

describe('oEmbed', () => {
  const strange = preview('internet-speed', (one: Json) => (one.name.vi = 'Tốc độ "<script>" & hơn'));

  test.each(previews().map((card) => [card.name, card] as const))(
    '%s has all that a rich answer must have',
    (_name, card) => {
      const answer: Record<string, unknown> = { ...oembedAnswer(card, site, 'chia-se/x-1.png') };
      expect(answer).toMatchObject({ type: 'rich', version: '1.0', provider_url: site });
      for (const key of ['title', 'provider_name', 'html']) expect(answer[key]).toMatch(/\S/);
      for (const key of ['width', 'height', 'cache_age', 'thumbnail_width', 'thumbnail_height']) {
        expect(answer[key]).toSatisfy((value) => Number.isInteger(value) && Number(value) > 0);
      }
      for (const key of ['provider_url', 'thumbnail_url'])
        expect(URL.canParse(String(answer[key]))).toBe(true);
      // All three of a thumbnail or none (oembed.com, 2.3.4).
      expect([answer['thumbnail_width'], answer['thumbnail_height']]).toEqual([1200, 630]);
    },
  );

  it('lies where the address of the page says', () => {
    const files = previews().map(oembedFile);
    expect(files.slice(0, 3)).toEqual([
      'oembed/tong-quan.json',
      'oembed/can-chu-y.json',
      'oembed/tru-cot/ha-tang-so.json',
    ]);
    expect(files).toContain('oembed/chi-so/internet-speed.json');
    expect(new Set(files).size).toBe(files.length);
  });

  it('gives one frame with the full address of the widget, at the height it names', () => {
    const { html, height } = oembedAnswer(preview('internet-speed'), site, 'chia-se/x-1.png');
    expect(html).toMatch(/^<iframe [^<>]*><\/iframe>$/);
    expect(html).toContain(`src="${site}nhung/chi-so/internet-speed/"`);
    expect(html).toContain(`height="${height}"`);
  });

  it('escapes whatever a name holds', () => {
    const { html, title } = oembedAnswer(strange, site, 'chia-se/x-1.png');
    expect(title).toContain('"<script>" & hơn');
    expect(html).toMatch(/^<iframe [^<>]*><\/iframe>$/);
    expect(html).toContain('&quot;&lt;script&gt;&quot; &amp; hơn');
  });
});

describe('the address of the site', () => {
  let dist = '';
  afterEach(() => rmSync(dist, { recursive: true, force: true }));
  const built = (config: string) => {
    mkdirSync('.build', { recursive: true });
    dist = mkdtempSync('.build/address-');
    writeFileSync(join(dist, 'config.json'), config);
    return dist;
  };
  const nobody = { option: undefined, environment: undefined };
  const configOf = () => JSON.parse(readFileSync(join(dist, 'config.json'), 'utf8')) as unknown;

  it('is unknown while nobody names one', () => {
    expect(siteAddress(built('{"apiBase":"api/v1/"}'), nobody)).toBeNull();
    expect(configOf()).toEqual({ apiBase: 'api/v1/' });
  });

  test.each([
    ['config.json', nobody, 'https://a.vn/'],
    ['PUBLIC_URL', { option: undefined, environment: 'https://b.vn/x' }, 'https://b.vn/x/'],
    ['--site', { option: 'https://c.vn', environment: 'https://b.vn/x' }, 'https://c.vn/'],
  ])('is taken from %s, and all of the site goes by it', (_where, given, address) => {
    expect(siteAddress(built('{"publicUrl":"https://a.vn/","x":1}'), given)).toBe(address);
    expect(configOf()).toEqual({ publicUrl: address, x: 1 });
  });

  test.each([
    ['{}', { option: 'cds.example.vn', environment: undefined }, '--site là «cds.example.vn»'],
    ['{}', { option: 'https://a.vn/?x=1', environment: undefined }, '--site'],
    ['{}', { option: 'javascript:alert(1)', environment: undefined }, '--site'],
    ['{}', { option: undefined, environment: 'ftp://a.vn' }, 'PUBLIC_URL'],
    ['{"publicUrl":5}', nobody, '«publicUrl» trong config.json'],
    ['{', nobody, 'Không đọc được'],
    ['[]', nobody, 'Không đọc được'],
  ])('%s with %o is refused, with what to do', (config, given, words) => {
    expect(() => siteAddress(built(config), given)).toThrow(words);
  });
});
