import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { parseCatalogue } from '#contract/catalogue.ts';
import { parseIndicatorDetail } from '#contract/indicator-detail.ts';
import { parseProgrammes } from '#contract/programmes.ts';
import { evaluationDate } from '#domain/evaluation.ts';
import type { Catalogue, IndicatorDetail } from '#domain/model/index.ts';
import { catalogue, programmes } from '../sample.ts';
import { readCatalogue } from '../spoil.ts';
import { cases, fuzz } from './cases.ts';
import { catalogues, details } from './generate.ts';
import { mutated } from './mutate.ts';
import { everythingTold, unsaid } from './told.ts';

vi.setConfig({ testTimeout: 3_600_000 });

const earlier = readCatalogue(catalogue());
const now = Date.parse('2026-11-25T01:00:00Z');

const histories = (value: Catalogue, text: string): ReadonlyMap<string, IndicatorDetail> =>
  new Map(
    value.indicators.flatMap((indicator) => {
      const read = parseIndicatorDetail(text, { catalogue: value, indicator });
      return read.ok ? [[indicator.id, { ...read.value, id: indicator.id }] as const] : [];
    }),
  );

/** Every text of a file, one a line. */
function strings(value: unknown): string {
  if (typeof value === 'string') return value;
  return value !== null && typeof value === 'object' ? Object.values(value).map(strings).join('\n') : '';
}

const inputs = fc.record({
  catalogue: fc.oneof(catalogues, mutated(catalogues), mutated(fc.constant(catalogue()))),
  detail: fc.oneof(details, mutated(details)),
  programmes: fc.oneof(fc.constant(programmes()), mutated(fc.constant(programmes()))),
});

test('whatever of changed files is accepted can be assessed and told, without a word of the machine', () => {
  let told = 0;
  fuzz(inputs, (files) => {
    const text = JSON.stringify(files.catalogue) ?? '';
    const history = JSON.stringify(files.detail) ?? '';
    const plans = JSON.stringify(files.programmes) ?? '';
    const read = parseCatalogue(text);
    if (!read.ok) return;
    told += 1;
    const ofPlans = parseProgrammes(plans, read.value);
    const parts = {
      catalogue: read.value,
      programmes: ofPlans.ok ? ofPlans.value : null,
      earlier,
      details: histories(read.value, history),
    };
    const day = evaluationDate(read.value.edition, now, 'Asia/Ho_Chi_Minh');
    // What the files themselves say in a name or a note is theirs to say.
    const words = [text, history, plans].map((file) => strings(JSON.parse(file))).join('\n');
    const isWritten = (word: string) => words.includes(word);
    for (const locale of ['vi', 'en'] as const) {
      expect(unsaid(everythingTold(parts, day, locale), isWritten)).toEqual([]);
    }
  });
  expect(told).toBeGreaterThan(cases * 0.5);
});
