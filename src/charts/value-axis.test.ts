import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zeroAxis } from './value-axis.ts';

describe('the axis of amounts', () => {
  it.each([
    ['a share below a half', 27, 42, [0, 20, 40, 60]],
    ['a whole share', 80, 100, [0, 25, 50, 75, 100]],
    ['a share that is nearly whole', 80, 99, [0, 25, 50, 75, 100]],
    ['a large count', 500, 1944, [0, 1000, 2000, 3000]],
    ['values on both sides of zero', -4, 9, [-5, 0, 5, 10]],
    ['nothing but losses', -9, -4, [-10, -7.5, -5, -2.5, 0]],
  ])('for %s', (_, low, high, ticks) => {
    expect(zeroAxis(low, high).ticks).toEqual(ticks);
  });

  it('holds every value and zero, whatever they are', () => {
    const value = fc.integer({ min: -1e15, max: 1e15 }).map((whole) => whole / 1000);
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const { domain, ticks } = zeroAxis(low, high);
        expect(domain[0]).toBeLessThanOrEqual(Math.min(0, low));
        expect(domain[1]).toBeGreaterThanOrEqual(high);
        expect(domain[1]).toBeGreaterThan(domain[0]);
        expect(ticks.length).toBeLessThanOrEqual(8);
        expect(ticks).toContain(0);
        expect(domain[0] === 0).toBe(low >= 0);
      }),
    );
  });
});
