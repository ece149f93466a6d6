import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../assessment.ts';
import { attentionList } from '../attention.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Flag, Qualifier } from '../model/observation.ts';
import type { Locale } from '../model/text.ts';
import { day, indicator, national, observed, period, pillars, target, units } from '../testing/builders.ts';
import { attentionSentence } from './attention.ts';
import { changeWords, positionWords, targetGapWords } from './comparison-words.ts';
import { statusReason } from './reasons.ts';

const on = day('2023-12-31');
const amount = fc.integer({ min: 0, max: 20_000 }).map((tenths) => tenths / 10);
const qualifier = fc.constantFrom<Qualifier>('exact', 'exact', 'about', 'more-than', 'less-than', 'at-most');
const flags = fc.constantFrom<readonly Flag[]>([], [], [], ['p'], ['b'], ['dv']);

/** Indicators with a history, a past and an open target, a baseline and the country. */
const anySubject: fc.Arbitrary<Indicator> = fc
  .record({
    unit: fc.constantFrom(...Object.values(units)),
    polarity: fc.constantFrom('higher-better' as const, 'lower-better' as const, 'informational' as const),
    values: fc.array(fc.option(amount, { freq: 6 }), { minLength: 4, maxLength: 7 }),
    last: fc.record({ value: amount, qualifier, flags }),
    goals: fc.tuple(amount, amount),
    country: amount,
    nextDue: fc.constantFrom(null, null, null, day('2023-12-01')),
  })
  .map(({ values, last, goals: [past, open], country, ...more }) => {
    const trend = [...values, last.value].map((value, index) => ({
      period: period(`2023-${String(index + 12 - values.length).padStart(2, '0')}`),
      value,
    }));
    const previous = values.at(-1) ?? null;
    return indicator({
      ...more,
      decimals: 1,
      trend,
      latest: observed('2023-12', last.value, last),
      previous: previous === null ? null : observed('2023-11', previous),
      baseline: observed('2021-12', values[0] ?? 0),
      targets: [target('2022-12-31', past), target('2025-12-31', open)],
      comparators: [national('2023-12', country)],
    });
  });

function saidOf(subject: Indicator, locale: Locale): readonly string[] {
  const assessment = assess(subject, on);
  const context = { indicators: new Map([[subject.id, subject]]), pillars, evaluationDate: on };
  return [
    positionWords(assessment.position, subject, locale),
    changeWords(assessment.change, subject, locale),
    targetGapWords(assessment.performance, subject, locale),
    statusReason(assessment, locale) ?? '',
    ...attentionList([assessment], [], pillars, context).map((item) =>
      attentionSentence(item, context, locale),
    ),
  ];
}

const locales = ['vi', 'en'] as const;
const everySaid = (subject: Indicator) => locales.flatMap((locale) => saidOf(subject, locale));
const word = '(giảm|tăng|kém|hơn|thiếu|vượt|down|up|below|above|behind|ahead)';

describe('every table cell and every line of the attention list', () => {
  it('says direction in a word and never in a sign as well, and leaves no slot empty', () => {
    fc.assert(
      fc.property(anySubject, (subject) => {
        const said = everySaid(subject).join('\n');
        expect(said).not.toMatch(new RegExp(`${word} [+−-]`, 'i'));
        expect(said).not.toMatch(/[↑↓→←▲▼]|undefined|null|NaN|Infinity| {2}|[:;,] *$|\(\)|–/m);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same for the same data', () => {
    fc.assert(
      fc.property(anySubject, (subject) => {
        expect(everySaid(structuredClone(subject))).toEqual(everySaid(subject));
      }),
    );
  });

  it('asks for a movement towards the target only', () => {
    let asked = 0;
    fc.assert(
      fc.property(anySubject, (subject) => {
        const said = saidOf(subject, 'vi').join('\n');
        // `at least` decides the way, whatever the polarity.
        expect(said).not.toContain('Cần giảm');
        asked += said.includes('Cần tăng') ? 1 : 0;
      }),
      { numRuns: 500 },
    );
    expect(asked).toBeGreaterThan(10);
  });
});
