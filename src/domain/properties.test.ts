import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from './assessment.ts';
import { displayStatus } from './display-status.ts';
import type { Indicator } from './model/indicator.ts';
import type { Flag, Qualifier } from './model/observation.ts';
import { cardSentence } from './sentence/card.ts';
import { indicatorHeadline } from './sentence/headline.ts';
import { tally } from './tally.ts';
import { day, indicator, national, observed, pillars, target, text, units } from './testing/builders.ts';
import { numbersOf } from './testing/numbers.ts';

const on = day('2023-12-31');
const qualifier = fc.constantFrom<Qualifier>(
  'exact',
  'about',
  'more-than',
  'less-than',
  'at-least',
  'at-most',
);
const flags = fc.constantFrom<readonly Flag[]>([], [], [], ['p'], ['e'], ['u'], ['dv'], ['b'], ['d'], ['r']);
const value = fc.oneof(
  fc.integer({ min: 0, max: 2_000_000 }),
  fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
);

function observation(periods: readonly string[]) {
  const published = fc
    .record({ when: fc.constantFrom(...periods), value, qualifier, flags })
    .map(({ when, value: number, ...more }) => observed(when, number, more));
  const unpublished = fc
    .record({ when: fc.constantFrom(...periods), flag: fc.constantFrom<Flag>('x', 'm', 'c', 'z') })
    .map(({ when, flag }) => observed(when, null, { flags: [flag] }));
  return fc.oneof(
    { weight: 8, arbitrary: published },
    { weight: 1, arbitrary: unpublished },
    { weight: 1, arbitrary: fc.constant(null) },
  );
}

const anyTarget = fc
  .record({
    due: fc.constantFrom('2022-12-31', '2023-06-30', '2025-12-31', '2030-12-31'),
    level: value,
    qualifier,
    scope: fc.constantFrom('province' as const, 'national' as const),
  })
  .map(({ due, level, ...more }) => target(due, level, more));

const anyNational = fc
  .record({
    when: fc.constantFrom('2023-07', '2023-06', '2022-12'),
    level: value,
    method: fc.constantFrom('own-method', 'other-method'),
    flags,
  })
  .map(({ when, level, ...more }) => national(when, level, more));

/** Indicators of every trust, status and position; their names and labels hold no digits. */
const anyIndicator: fc.Arbitrary<Indicator> = fc
  .record({
    unit: fc.constantFrom(...Object.values(units)),
    decimals: fc.integer({ min: 0, max: 2 }),
    bounds: fc.constantFrom(null, { min: 0, max: 63 }),
    polarity: fc.constantFrom('higher-better' as const, 'lower-better' as const, 'informational' as const),
    cadence: fc.constantFrom('month' as const, 'year' as const, 'irregular' as const),
    nextDue: fc.constantFrom(null, null, day('2023-12-01'), day('2024-06-01')),
    reporting: fc.constantFrom('reported' as const, 'reported' as const, 'not-started' as const),
    latest: observation(['2023-07', '2023-11']),
    previous: observation(['2023-06']),
    baseline: observation(['2020-12', '2022-12']),
    targets: fc.array(anyTarget, { maxLength: 3 }),
    comparators: fc.array(anyNational, { maxLength: 2 }),
    denominator: fc.constantFrom(null, text('thôn, khu phố trong tỉnh', 'hamlets and quarters')),
    pairedWith: fc.constantFrom([], ['pair']),
  })
  .map((more) => indicator(more));

describe('a status', () => {
  it('carries no colour, whatever the figures, when trust is below provisional', () => {
    fc.assert(
      fc.property(anyIndicator, (subject) => {
        const assessment = assess(subject, on);
        const { tone, hollow } = displayStatus(assessment);
        const { kind } = assessment.trust;
        const coloured = kind === 'final' || kind === 'provisional';
        expect(coloured || tone === 'none').toBe(true);
        expect(hollow).toBe(kind === 'provisional');
      }),
    );
  });
});

describe('a tally', () => {
  it('adds up to the number of indicators', () => {
    fc.assert(
      fc.property(fc.array(anyIndicator, { maxLength: 12 }), (subjects) => {
        const { total, ...groups } = tally(subjects.map((each) => assess(each, on)));
        expect(total).toBe(subjects.length);
        expect(Object.values(groups).reduce((sum, count) => sum + count, 0)).toBe(total);
      }),
    );
  });
});

describe('every sentence', () => {
  const pair = indicator({
    id: 'pair',
    unit: units.percent,
    decimals: 2,
    latest: observed('2023-06-19', 25.78),
  });
  const contextOf = (subject: Indicator) => ({
    indicators: new Map([subject, pair].map((each) => [each.id, each])),
    pillars,
    evaluationDate: on,
  });
  const sentences = (subject: Indicator) =>
    (['vi', 'en'] as const).flatMap((locale) => [
      { locale, said: cardSentence(assess(subject, on), contextOf(subject), locale) },
      { locale, said: indicatorHeadline(assess(subject, on), contextOf(subject), locale) },
    ]);

  it('is the same for the same data', () => {
    fc.assert(
      fc.property(anyIndicator, (subject) => {
        expect(sentences(structuredClone(subject))).toEqual(sentences(subject));
      }),
    );
  });

  it('says no sign twice, no arrow, no empty slot', () => {
    fc.assert(
      fc.property(anyIndicator, (subject) => {
        for (const { said } of sentences(subject)) {
          expect(said).not.toMatch(
            /(giảm|tăng|kém|thấp hơn|cao hơn|thiếu|vượt|up|down|below|above|short of) [+−-]/i,
          );
          expect(said).not.toMatch(/[↑↓→←▲▼]|undefined|null|NaN|Infinity|\s{2}|: *$|\(\)/);
        }
      }),
    );
  });

  it('holds no number that is not in the data or a difference of two that are', () => {
    let checked = 0;
    fc.assert(
      fc.property(anyIndicator, (subject) => {
        for (const { locale, said } of sentences(subject)) {
          const known = numbersOf(assess(subject, on), on, [pair], locale);
          const tokens = said.match(/\d[\d.,]*(?<![.,])/g) ?? [];
          checked += tokens.length;
          for (const token of tokens) expect(known, `${token} in: ${said}`).toContain(token);
        }
      }),
      { numRuns: 300 },
    );
    expect(checked).toBeGreaterThan(1_000);
  });
});
