import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { parseCatalogue } from '#contract/catalogue.ts';
import { parseConfig, type AppConfig } from '#contract/config.ts';
import { parseDeckFile } from '#contract/deck-file.ts';
import { parseEditions } from '#contract/editions.ts';
import { parseIndicatorDetail } from '#contract/indicator-detail.ts';
import { parseProgrammes } from '#contract/programmes.ts';
import type { ContractResult } from '#contract/result.ts';
import { parseUnits } from '#contract/units.ts';
import { catalogue, detail, editions, programmes, units } from '../sample.ts';
import { readCatalogue } from '../spoil.ts';
import { catalogueAccount, detailAccount, listAccount, programmesAccount } from './account.ts';
import { cases, fuzz } from './cases.ts';
import { catalogues, details } from './generate.ts';
import { shapes } from './model.ts';
import { mutated, written } from './mutate.ts';
import { catalogueFaults, detailFaults, programmeFaults } from './references.ts';

vi.setConfig({ testTimeout: 3_600_000 });

const sample = (value: unknown) => fc.constant(value);
const known = readCatalogue(catalogue());
const [indicator] = known.indicators;
if (!indicator) throw new Error('The sample has an indicator');

/** Samples and generated files, changed in one to five places. */
const files = {
  catalogue: mutated(fc.oneof(sample(catalogue()), catalogues)),
  detail: mutated(fc.oneof(sample(detail()), details)),
  programmes: mutated(sample(programmes())),
  editions: mutated(sample(editions())),
  units: mutated(sample(units())),
};

/** What is wrong with what was read; null when the file was refused, which is no fault. */
function faultsOf<T>(result: ContractResult<T>, check: (value: T) => readonly string[]) {
  return result.ok ? check(result.value) : null;
}

function configFaults({ apiBase, refreshSeconds, defaultLocale, portalOrigins, features }: AppConfig) {
  const rules: readonly (readonly [rule: string, isKept: boolean])[] = [
    ['the web', /^https?:$/.test(new URL(apiBase, 'https://tinh.gov.vn/cds/').protocol)],
    ['seconds', refreshSeconds >= 5 && refreshSeconds <= 86_400],
    ['language', ['vi', 'en'].includes(defaultLocale)],
    ['origins', portalOrigins.every((one) => typeof one === 'string')],
    ['plain object', Object.getPrototypeOf(features) === Object.prototype],
    ['switches', Object.values(features).every((one) => typeof one === 'boolean')],
  ];
  return rules.flatMap(([rule, isKept]) => (isKept ? [] : [rule]));
}

describe('a changed file', () => {
  /** That enough files were read despite what was changed in them, or the checks would say nothing. */
  const seldomRefused = (read: number) => expect(read).toBeGreaterThan(cases * 0.4);

  test('of the catalogue lets nothing through that is not of the model, loses nothing, and points nowhere', () => {
    let read = 0;
    fuzz(files.catalogue, (root) => {
      const text = JSON.stringify(root) ?? '';
      const faults = faultsOf(parseCatalogue(text), (value) => [
        ...shapes.catalogue(value, ''),
        ...catalogueFaults(value),
        ...catalogueAccount(JSON.parse(text), value),
      ]);
      read += faults === null ? 0 : 1;
      expect(faults ?? []).toEqual([]);
    });
    seldomRefused(read);
  });

  test('of a history does the same', () => {
    let read = 0;
    fuzz(files.detail, (root) => {
      const text = JSON.stringify(root) ?? '';
      const faults = faultsOf(parseIndicatorDetail(text, { catalogue: known, indicator }), (value) => [
        ...shapes.detail(value, ''),
        ...detailFaults(value, known),
        ...detailAccount(JSON.parse(text), value),
      ]);
      read += faults === null ? 0 : 1;
      expect(faults ?? []).toEqual([]);
    });
    seldomRefused(read);
  });

  test('of the programmes does the same', () => {
    let read = 0;
    fuzz(files.programmes, (root) => {
      const text = JSON.stringify(root) ?? '';
      const faults = faultsOf(parseProgrammes(text, known), (value) => [
        ...shapes.programmes(value, ''),
        ...programmeFaults(value, known),
        ...programmesAccount(JSON.parse(text), value),
      ]);
      read += faults === null ? 0 : 1;
      expect(faults ?? []).toEqual([]);
    });
    seldomRefused(read);
  });

  test('of the editions or the units does the same', () => {
    let read = 0;
    fuzz(fc.tuple(files.editions, files.units), ([list, register]) => {
      const [ofEditions, ofUnits] = [JSON.stringify(list) ?? '', JSON.stringify(register) ?? ''];
      const faults = [
        faultsOf(parseEditions(ofEditions), (value) => [
          ...shapes.editions(value, ''),
          ...listAccount(JSON.parse(ofEditions), 'editions', value.editions.length, value.problems),
        ]),
        faultsOf(parseUnits(ofUnits), (value) => [
          ...shapes.units(value, ''),
          ...listAccount(JSON.parse(ofUnits), 'units', value.units.length, value.problems),
        ]),
      ];
      read += faults.filter((each) => each !== null).length / 2;
      expect(faults.flatMap((each) => each ?? [])).toEqual([]);
    });
    seldomRefused(read);
  });

  test('of the configuration is refused with words or is what the app expects', () => {
    const config = {
      ...{
        apiBase: 'api/v1/',
        refreshSeconds: 60,
        defaultLocale: 'en',
        portalOrigins: ['https://cong.tinh.gov.vn'],
      },
      ...{ features: { thu: true }, feedback: { email: 'a@tinh.gov.vn' } },
    };
    fuzz(written(mutated(sample(config))), (text) => {
      const result = parseConfig(text);
      expect(result.ok ? configFaults(result.value) : [result.message.slice(0, 16)]).toEqual(
        result.ok ? [] : ['tệp config.json '],
      );
    });
  });

  test('whatever became of its text is read or refused with words, never thrown over', () => {
    const readers = [
      (text: string) => parseCatalogue(text),
      (text: string) => parseIndicatorDetail(text, { catalogue: known, indicator }),
      (text: string) => parseIndicatorDetail(text),
      (text: string) => parseProgrammes(text, known),
      (text: string) => parseEditions(text),
      (text: string) => parseUnits(text),
    ];
    fuzz(written(fc.oneof(...Object.values(files))), (text) => {
      for (const read of readers) {
        const result = read(text);
        expect(result.ok || (result.message !== '' && result.found.length <= 80)).toBe(true);
      }
      const deck = parseDeckFile(text);
      expect(deck.ok || deck.kind !== 'too-large').toBe(true);
    });
  });
});
