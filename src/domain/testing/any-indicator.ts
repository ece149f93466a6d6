import fc from 'fast-check';
import type { Indicator } from '../model/indicator.ts';
import type { Flag, Qualifier } from '../model/observation.ts';
import { day, indicator, national, observed, target, text, units } from './builders.ts';

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
export const anyIndicator: fc.Arbitrary<Indicator> = fc
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
