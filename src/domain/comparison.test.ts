import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSides } from './comparison.ts';

describe('two numbers set against each other', () => {
  it.each([
    [101, 100, 0, 'level', 'within 1% of the other'],
    [101.1, 100, 0, 'above', 'beyond 1% of the other'],
    [10.5, 10, 0, 'level', 'within half a unit of the last shown digit'],
    [10.5, 10, 1, 'above', 'beyond half a tenth when tenths are shown'],
    [10.05, 10, 1, 'level', 'within half a tenth'],
    [0.5, 0, 0, 'level', 'nearly nothing against nothing'],
    [2, 0, 0, 'above', 'something against nothing'],
    [-101.1, -100, 0, 'below', 'the share is of the size, not of the sign'],
    [-101, -100, 0, 'level', 'within 1% of a negative number'],
  ])('%d against %d with %i digits is %s: %5$s', (own, other, decimals, kind) => {
    expect(compareSides(own, other, null, 'higher-better', decimals)?.kind).toBe(kind);
  });

  it('have no relative difference from nothing, and one with its own sign from a negative number', () => {
    expect(compareSides(2, 0, null, 'higher-better', 0)?.relative).toBeNull();
    expect(compareSides(-12, -10, null, 'higher-better', 0)?.relative).toBeCloseTo(-0.2, 10);
  });

  it('say nothing good or bad when they are level, or when neither side is better', () => {
    expect(compareSides(100, 100, null, 'higher-better', 0)?.good).toBeNull();
    expect(compareSides(120, 100, null, 'informational', 0)).toMatchObject({ kind: 'above', good: null });
    expect(compareSides(80, 100, null, 'lower-better', 0)).toMatchObject({ kind: 'below', good: true });
  });

  it.each([
    [97, 87, 'up', 'above'],
    [60, 70, 'down', 'below'],
    [60, 70, 'up', null],
    [97, 87, 'down', null],
    [100, 100, 'up', null],
    [100, 100, 'down', null],
  ] as const)('%d against %d, open %sward, is %s', (own, other, open, kind) => {
    const comparison = compareSides(own, other, open, 'higher-better', 0);
    expect(comparison?.kind ?? null).toBe(kind);
    expect(comparison?.atLeast ?? true).toBe(true);
  });

  it('agree in direction with their difference, and never call one side better under both polarities', () => {
    const value = fc.integer({ min: -100_000, max: 100_000 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(value, value, fc.integer({ min: 0, max: 2 }), (own, other, decimals) => {
        const high = compareSides(own, other, null, 'higher-better', decimals);
        const low = compareSides(own, other, null, 'lower-better', decimals);
        const level = high?.kind === 'level';
        expect(high?.kind).toBe(low?.kind);
        expect(level || high?.kind === (own > other ? 'above' : 'below')).toBe(true);
        expect([high?.good, low?.good]).toEqual(level ? [null, null] : [own > other, own < other]);
      }),
    );
  });
});
