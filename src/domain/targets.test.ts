import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Polarity } from './model/indicator.ts';
import type { Qualifier } from './model/observation.ts';
import { applicableTargets, meets, mostDemanding } from './targets.ts';
import { indicator, target, units } from './testing/builders.ts';

type Side = readonly [Qualifier, number];

describe('meeting a target', () => {
  const cases: readonly [Side, Side, Polarity, boolean][] = [
    [['more-than', 700], ['at-least', 700], 'higher-better', true],
    [['less-than', 90], ['at-least', 90], 'higher-better', false],
    [['less-than', 95], ['at-least', 90], 'higher-better', false],
    [['at-most', 95], ['at-least', 90], 'higher-better', false],
    [['about', 90], ['at-least', 90], 'higher-better', true],
    [['exact', 90], ['at-least', 90], 'higher-better', true],
    [['exact', 89.9], ['at-least', 90], 'higher-better', false],
    [['exact', 70], ['more-than', 70], 'higher-better', false],
    [['at-least', 70], ['more-than', 70], 'higher-better', false],
    [['more-than', 70], ['more-than', 70], 'higher-better', true],
    [['exact', 91], ['exact', 90], 'higher-better', true],
    [['exact', 1], ['exact', 2], 'lower-better', true],
    [['exact', 3], ['exact', 2], 'lower-better', false],
    [['less-than', 2], ['at-most', 2], 'lower-better', true],
    [['less-than', 2], ['less-than', 2], 'lower-better', true],
    [['at-most', 2], ['less-than', 2], 'lower-better', false],
    [['more-than', 1], ['at-most', 2], 'lower-better', false],
  ];

  it.each(cases)('%j against %j (%s) is %s', (figure, goal, polarity, expected) => {
    const latest = { qualifier: figure[0], value: figure[1] };
    expect(meets(latest, target('2025-12-31', goal[1], { qualifier: goal[0] }), polarity)).toBe(expected);
  });

  it('never turns from met to unmet when a higher-better figure rises', () => {
    const qualifier = fc.constantFrom<Qualifier>(
      'exact',
      'about',
      'more-than',
      'less-than',
      'at-least',
      'at-most',
    );
    const value = fc.integer({ min: -50, max: 150 });
    fc.assert(
      fc.property(qualifier, value, value, value, (own, a, b, level) => {
        const goal = target('2025-12-31', level);
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const at = (each: number) => meets({ qualifier: own, value: each }, goal, 'higher-better');
        expect(Number(at(high))).toBeGreaterThanOrEqual(Number(at(low)));
      }),
    );
  });
});

describe('the targets that count', () => {
  const [late, soon, harder] = [target('2025-12-31', 90), target('2023-12-31', 80), target('2025-12-31', 95)];
  const country = target('2024-12-31', 85, { scope: 'national' });

  it('come earliest first, of one day the easier first', () => {
    expect(applicableTargets(indicator({ targets: [harder, late, soon] }))).toEqual([soon, late, harder]);
    expect(applicableTargets(indicator({ targets: [soon, late, harder] }))).toEqual([soon, late, harder]);
  });

  it('are the province’s own, else the national ones of a share, else none', () => {
    expect(applicableTargets(indicator({ targets: [country, late] }))).toEqual([late]);
    expect(applicableTargets(indicator({ targets: [country] }))).toEqual([country]);
    expect(applicableTargets(indicator({ targets: [country], unit: units.account }))).toEqual([]);
  });
});

describe('the most demanding target', () => {
  const easy = target('2025-12-31', 10);
  const hard = target('2023-12-31', 20);

  it('is the highest when more is better and the lowest when less is', () => {
    expect(mostDemanding([easy, hard], 'higher-better')).toBe(hard);
    expect(mostDemanding([easy, hard], 'lower-better')).toBe(easy);
    expect(mostDemanding([], 'higher-better')).toBeNull();
    const again = target('2026-12-31', 20);
    expect(mostDemanding([hard, again], 'higher-better')).toBe(again);
  });
});
