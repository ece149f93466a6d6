import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { parseCatalogue } from '#contract/catalogue.ts';
import { parseEditions } from '#contract/editions.ts';
import { parseIndicatorDetail } from '#contract/indicator-detail.ts';
import { parseProgrammes } from '#contract/programmes.ts';
import { parseUnits } from '#contract/units.ts';
import type { Catalogue, Indicator, Problem } from '#domain/model/index.ts';
import { cases } from './fuzz/cases.ts';
import { spoilt } from './hostile.ts';
import { catalogue, detail, editions, programmes, units } from './sample.ts';
import { readCatalogue } from './spoil.ts';

// Hundreds of readings of whole files: slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const numRuns = cases;
const known = readCatalogue(catalogue());
const [own] = known.indicators;
const context = own ? { catalogue: known, indicator: own } : null;

const readers = [
  (text: string) => parseCatalogue(text),
  (text: string) => parseIndicatorDetail(text, context),
  (text: string) => parseIndicatorDetail(text),
  (text: string) => parseProgrammes(text, known),
  (text: string) => parseEditions(text),
  (text: string) => parseUnits(text),
];
const samples = fc.oneof(...[catalogue(), detail(), programmes(), editions(), units()].map(spoilt));

/** JSON of no shape at all, and JSON that has the lists which the readers look for. */
const anyJson = fc.oneof(
  fc.string(),
  fc.json(),
  fc.jsonValue({ maxDepth: 4 }).map((inner) =>
    JSON.stringify({
      ...{ schemaVersion: '1.0', id: 'a', indicators: [inner], observations: inner, edition: inner },
      ...{ milestones: [inner], platforms: inner, editions: [inner], units: [inner] },
    }),
  ),
);

/** Words that no reader of the data page should meet: none, too long, or the schema library's own English. */
const isWordless = ({ path, found, expected }: Problem) =>
  path === '' || found.length > 80 || expected === '' || /invalid|expected|received/i.test(expected);

it('no reader throws, over any JSON and over good files with one to three faults', () => {
  const readAll = fc.property(fc.oneof(anyJson, samples), (text) => {
    for (const read of readers) read(text);
  });
  expect(() => fc.assert(readAll, { numRuns })).not.toThrow();
});

it('each fault is told in Vietnamese, within 80 characters, with its path', () => {
  let told = 0;
  fc.assert(
    fc.property(samples, (text) => {
      for (const read of readers) {
        const result = read(text);
        const problems = result.ok ? result.value.problems : [];
        expect(problems.filter(isWordless)).toEqual([]);
        expect(result.ok ? '' : result.message).not.toMatch(/invalid|expected|received/i);
        told += problems.length;
      }
    }),
    { numRuns },
  );
  expect(told).toBeGreaterThan(numRuns / 4);
});

it('the same text is read the same way twice', () => {
  fc.assert(
    fc.property(samples, (text) => {
      for (const read of readers) expect(read(text)).toEqual(read(text));
    }),
    { numRuns: 100 },
  );
});

/** Catalogues that were read although something in them is wrong, with how many indicators were written in each. */
function overSpoiltCatalogues(check: (value: Catalogue, written: number) => void): void {
  let read = 0;
  fc.assert(
    fc.property(spoilt(catalogue()), (text) => {
      const result = parseCatalogue(text);
      if (!result.ok) return;
      read += 1;
      check(result.value, (JSON.parse(text) as { indicators: unknown[] }).indicators.length);
    }),
    { numRuns },
  );
  // Most faults must not stop the page, or the checks above say nothing.
  expect(read).toBeGreaterThan(numRuns / 2);
}

it('an indicator is shown, or set apart with its reasons, or listed as a second bearer of an id', () => {
  let setApart = 0;
  overSpoiltCatalogues(({ indicators, broken, problems }, written) => {
    const second = problems.filter(({ path }) => /^indicators\[\d+\]\.id$/.test(path)).length;
    const kept = indicators.length + broken.length;
    expect([kept <= written, kept + second >= written]).toEqual([true, true]);
    expect(broken.filter((one) => one.problems.length === 0)).toEqual([]);
    expect(broken.flatMap((one) => one.problems).filter((each) => !problems.includes(each))).toEqual([]);
    const ids = [...indicators, ...broken].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    setApart += broken.length;
  });
  expect(setApart).toBeGreaterThan(20);
});

it('what is shown is sound: exact figures within bounds, known pillars and sources, latest the newest', () => {
  overSpoiltCatalogues((value) => {
    expect(value.indicators.filter((indicator) => !isSound(indicator, value)).map(({ id }) => id)).toEqual(
      [],
    );
  });
});

function isSound({ latest, previous, trend, pillarId, bounds }: Indicator, { pillars, sources }: Catalogue) {
  if (!pillars.some(({ id }) => id === pillarId)) return false;
  if (!latest) return true;
  const figure = latest.value ?? bounds?.min ?? 0;
  const exact = Math.abs(figure) <= Number.MAX_SAFE_INTEGER;
  const within = figure >= (bounds?.min ?? -Infinity) && figure <= (bounds?.max ?? Infinity);
  const ends = [previous?.period.end ?? '', ...trend.map(({ period }) => period.end)];
  return exact && within && sources.has(latest.source) && ends.every((end) => end <= latest.period.end);
}
