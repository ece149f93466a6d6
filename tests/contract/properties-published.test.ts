import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCatalogue } from '#contract/catalogue.ts';
import { parseEditions } from '#contract/editions.ts';
import { parseIndicatorDetail } from '#contract/indicator-detail.ts';
import { parseProgrammes } from '#contract/programmes.ts';
import { spoilt } from './hostile.ts';
import { valueOf } from './spoil.ts';

const numRuns = 500;
const textOf = (file: string) => readFileSync(`public/api/v1/${file}`, 'utf8');

/** A published catalogue with every seventh of its indicators: quick to read five hundred times. */
const thinned = (file: string): { readonly indicators: readonly unknown[] } => {
  const json = JSON.parse(textOf(file));
  return { ...json, indicators: json.indicators.filter((_one: unknown, index: number) => index % 7 === 0) };
};
const catalogues = ['2023-07', '2025-06'].map((edition) => thinned(`editions/${edition}/catalogue.json`));

const catalogue = valueOf(parseCatalogue(textOf('catalogue.json')));
const [indicator] = catalogue.indicators;
if (!indicator) throw new Error('Nothing is published');
const detailFile = `indicators/${indicator.id}.json`;

const resources = [
  ['catalogue.json', (text: string) => parseCatalogue(text)],
  [detailFile, (text: string) => parseIndicatorDetail(text, { catalogue, indicator })],
  ['programmes.json', (text: string) => parseProgrammes(text, catalogue)],
  ['editions.json', (text: string) => parseEditions(text)],
] as const;

/** Every number anywhere in a value. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (value instanceof Map) return [...value.values()].flatMap(numbersIn);
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}

test.each(resources)(
  '%s, with letters taken out or put in anywhere, is read or refused, never thrown over',
  (file, read) => {
    const text = textOf(file);
    const cuts = fc.tuple(
      fc.nat(text.length),
      fc.nat(9),
      fc.constantFrom('', '"', '}', '[', ',', '1e999', '-', '\0', 'null'),
    );
    fc.assert(
      fc.property(cuts, ([at, length, put]) => {
        const result = read(text.slice(0, at) + put + text.slice(at + length));
        expect(result.ok ? numbersIn(result.value).filter((one) => !Number.isFinite(one)) : []).toEqual([]);
        expect(result.ok || result.message !== '').toBe(true);
      }),
      { numRuns: file === 'catalogue.json' ? 100 : numRuns },
    );
  },
  60_000,
);

test('no number of a spoilt published catalogue is shown that is not finite, and no indicator is lost', () => {
  let shown = 0;
  for (const published of catalogues) {
    fc.assert(
      fc.property(spoilt(published), (text) => {
        const result = parseCatalogue(text);
        if (!result.ok) return;
        const { indicators, broken, problems } = result.value;
        expect(numbersIn(indicators).filter((one) => !Number.isFinite(one))).toEqual([]);
        const second = problems.filter(({ path }) => /^indicators\[\d+\]\.id$/.test(path)).length;
        const written = JSON.parse(text).indicators.length;
        expect(indicators.length + broken.length).toBeLessThanOrEqual(written);
        expect(indicators.length + broken.length + second).toBeGreaterThanOrEqual(written);
        shown += indicators.length;
      }),
      { numRuns: numRuns / 2 },
    );
  }
  expect(shown).toBeGreaterThan(numRuns);
}, 60_000);
