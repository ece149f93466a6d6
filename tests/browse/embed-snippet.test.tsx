import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readIds, readWidgetAddress } from '#domain/widget/address.ts';
import {
  defaultOptions,
  subjectName,
  widgetKinds,
  type WidgetOptions,
  type WidgetRequest,
} from '#domain/widget/options.ts';
import { readOptions } from '#domain/widget/read-options.ts';
import {
  elementSnippet,
  frameSnippet,
  fullPageUrl,
  linkSnippet,
  scriptSnippet,
  widgetUrl,
  type SnippetParts,
} from '#domain/widget/snippet.ts';

const root = 'https://so.tinh.gov.vn/cds/';

const speed: WidgetRequest = { kind: 'indicator', ids: ['internet-speed'], options: defaultOptions };
const parts: SnippetParts = { root, request: speed, title: 'Tốc độ Internet', height: 211.2 };

/** What a browser makes of a text that is pasted into a page. */
function parsed(html: string): readonly Element[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.querySelectorAll('*')];
}

const attributesOf = (element: Element | undefined) =>
  Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));

describe('a text for a portal', () => {
  test('the frame by itself is one line, high enough, and lazy', () => {
    expect(frameSnippet(parts)).toBe(
      '<iframe src="https://so.tinh.gov.vn/cds/nhung/chi-so/internet-speed/" title="Tốc độ Internet" width="100%" ' +
        'height="212" loading="lazy" referrerpolicy="no-referrer" style="border:0;min-height:212px"></iframe>',
    );
  });

  test('the frame that fits is the same frame, with one line for its script', () => {
    expect(scriptSnippet(parts)).toBe(
      `${frameSnippet(parts)}\n<script src="${root}nhung/v1/nhung.js" async></script>`,
    );
  });

  test('the element holds a link for where scripts do not run, and the options that were chosen', () => {
    const options: WidgetOptions = { ...defaultOptions, theme: 'dark', most: 3, level: 3 };
    const request: WidgetRequest = { kind: 'set', ids: ['ipv6-coverage', 'internet-speed'], options };
    expect(elementSnippet({ ...parts, request, title: 'Hạ tầng' })).toBe(
      '<script src="https://so.tinh.gov.vn/cds/nhung/v1/phan-tu.js" async></script>\n' +
        '<cds-bo ma="ipv6-coverage,internet-speed" giao-dien="toi" cap="3" toi-da="3">' +
        '<a href="https://so.tinh.gov.vn/cds/">Hạ tầng</a></cds-bo>',
    );
  });
});

const hostile = fc.constantFrom(
  '"><script>alert(1)</script>',
  "' onload='alert(1)",
  '&quot;&#34;&amp',
  '</cds-chi-so></a></iframe>',
  '<!--',
  '\r\n\t\f',
  '\u2028\u202E',
);
const text = fc
  .oneof(hostile, fc.string({ unit: 'binary', maxLength: 40 }))
  .filter((one) => !one.includes('\0'));
const id = text.filter((one) => one.trim() === one && one !== '' && !/[,/]|^\.{1,2}$/.test(one));

const options: fc.Arbitrary<WidgetOptions> = fc.record({
  theme: fc.constantFrom('light', 'dark', 'auto'),
  locale: fc.constantFrom(null, 'vi', 'en'),
  title: fc.boolean(),
  edition: fc.oneof(fc.constant(null), fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,63}$/)),
  view: fc.constantFrom('value', 'chart', 'table'),
  density: fc.constantFrom('comfortable', 'compact'),
  accent: fc.constantFrom(null, '767676'),
  level: fc.constantFrom(2, 3, 4),
  most: fc.integer({ min: 1, max: 20 }),
});

const request: fc.Arbitrary<WidgetRequest> = fc
  .record({
    kind: fc.constantFrom(...widgetKinds),
    ids: fc.uniqueArray(id, { minLength: 1, maxLength: 12 }),
    options,
  })
  .map(({ kind, ids, options: chosen }) => ({
    kind,
    ids: kind === 'set' ? ids : ['overview', 'attention'].includes(kind) ? [] : ids.slice(0, 1),
    // A colour that suits a theme alone would be refused when it is read.
    options: { ...chosen, accent: chosen.theme === 'light' ? chosen.accent && '0b5c7a' : null },
  }));

const all: fc.Arbitrary<SnippetParts> = fc.record({
  root: fc.constant(root),
  request,
  title: text,
  height: fc.integer({ min: 1, max: 5000 }),
});

/** As a parser hands it on: letters that Unicode does not have are replaced. */
const kept = (value: string) => value.toWellFormed();

describe('whatever the id, the name and the options', () => {
  test('the frame is one element, its attributes read back as they were, and its address is that widget', () => {
    fc.assert(
      fc.property(all, (one) => {
        const [frame, ...rest] = parsed(frameSnippet(one));
        expect(rest).toEqual([]);
        expect(attributesOf(frame)).toEqual({
          src: widgetUrl(one),
          title: kept(one.title),
          width: '100%',
          height: String(one.height),
          loading: 'lazy',
          referrerpolicy: 'no-referrer',
          style: `border:0;min-height:${one.height}px`,
        });
        const { pathname, search, origin } = new URL(frame?.getAttribute('src') ?? '');
        expect(origin).toBe('https://so.tinh.gov.vn');
        const { kind, ids, options: chosen } = one.request;
        expect(readWidgetAddress(pathname.slice('/cds'.length), search)?.request).toEqual({
          kind,
          ids: ids.map(kept),
          options: chosen,
        });
      }),
      { numRuns: 300 },
    );
  });

  test('the element holds one link, its attributes read back as the options, and nothing else is in the page', () => {
    fc.assert(
      fc.property(all, (one) => {
        const elements = parsed(elementSnippet(one));
        const [element, link] = elements;
        expect(elements.map(({ localName }) => localName)).toEqual([element?.localName, 'a']);
        expect(element?.localName).toMatch(/^cds-[a-z-]+$/);
        const { ids, options: chosen } = one.request;
        expect(readOptions((name) => element?.getAttribute(name) ?? null)).toEqual({
          options: chosen,
          problems: [],
        });
        expect(readIds(element?.getAttribute(subjectName) ?? '')).toEqual(ids.map(kept));
        expect(attributesOf(link)).toEqual({ href: fullPageUrl(one) });
        expect(link?.textContent).toBe(kept(one.title));
      }),
      { numRuns: 300 },
    );
  });

  test('the link is one link in one paragraph', () => {
    fc.assert(
      fc.property(all, (one) => {
        const [paragraph, link, ...rest] = parsed(linkSnippet(one));
        expect([paragraph?.localName, link?.localName, rest.length]).toEqual(['p', 'a', 0]);
        expect(link?.textContent).toBe(kept(one.title));
      }),
    );
  });

  test('a tag never breaks over lines: editors of portals make paragraphs of them', () => {
    fc.assert(
      fc.property(all, (one) => {
        expect(frameSnippet(one)).not.toMatch(/[\n\r]/);
        expect(elementSnippet(one).split(/[\n\r]/)).toHaveLength(2);
      }),
    );
  });
});
