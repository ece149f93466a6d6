import { describe, expect, it } from 'vitest';
import type { Indicator } from './model/indicator.ts';
import type { Observation } from './model/observation.ts';
import { indicator, observed, units } from './testing/builders.ts';
import { valueDiff, type ValueDiff } from './value-diff.ts';

const unpublished = observed('2025-05', null, { flags: ['x'] });
const july = observed('2023-07', 92);
const later = observed('2025-05', 95);
const bound = observed('2023-07', 92, { qualifier: 'more-than' });

function between(was: Observation | null, now: Observation | null, more: Partial<Indicator> = {}): ValueDiff {
  return valueDiff(indicator({ ...more, latest: was }), indicator({ ...more, latest: now }));
}

describe('the newest figure of two editions', () => {
  it.each<[string, Observation | null, Observation | null, ValueDiff]>([
    ['known in neither', null, unpublished, { kind: 'same' }],
    ['published for the first time', unpublished, later, { kind: 'appeared' }],
    ['withdrawn', july, unpublished, { kind: 'withdrawn' }],
    ['the same', july, july, { kind: 'same' }],
    [
      'the old value in a new period',
      july,
      observed('2025-05', 92),
      { kind: 'newer', difference: 0, desirability: 'neutral' },
    ],
    ['a new period', july, later, { kind: 'newer', difference: 3, desirability: 'better' }],
    [
      'another number of one period',
      july,
      observed('2023-07', 90),
      { kind: 'revised', difference: -2, desirability: 'worse' },
    ],
    [
      'the same number, now a bound',
      july,
      bound,
      { kind: 'revised', difference: 0, desirability: 'neutral' },
    ],
    ['a bound, then a new period', bound, later, { kind: 'not-comparable', reason: 'bound' }],
    [
      'another definition in the new period',
      july,
      observed('2025-05', 95, { flags: ['d'] }),
      { kind: 'not-comparable', reason: 'method' },
    ],
    [
      'a break flag on the corrected figure of one period',
      july,
      observed('2023-07', 90, { flags: ['b'] }),
      { kind: 'revised', difference: -2, desirability: 'worse' },
    ],
  ])('%s', (_name, was, now, expected) => {
    expect(between(was, now)).toEqual(expected);
  });

  it.each([
    ['higher-better', units.percent, 'better'],
    ['lower-better', units.percent, 'worse'],
    ['informational', units.percent, 'neutral'],
    ['higher-better', units.rank, 'worse'],
    ['lower-better', units.rank, 'worse'],
  ] as const)('a rise is judged by the polarity (%s, $id): %s', (polarity, unit, desirability) => {
    expect(between(july, later, { polarity, unit })).toMatchObject({ difference: 3, desirability });
  });

  it('are not set against each other when the method changed, even with equal numbers of two periods', () => {
    const now = indicator({ latest: observed('2025-05', 92) });
    const other = { ...now, method: { ...now.method, id: 'other' } };
    expect(valueDiff(indicator({ latest: july }), other)).toEqual({
      kind: 'not-comparable',
      reason: 'method',
    });
  });
});
