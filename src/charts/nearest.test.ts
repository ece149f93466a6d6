import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearestIndex } from './nearest.ts';

it('the nearest point of a series is found wherever the pointer is', () => {
  const moments = fc.uniqueArray(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(moments, fc.integer({ min: -100, max: 10_100 }), (list, x) => {
      const xs = Float64Array.from(list.toSorted((a, b) => a - b));
      const distance = Math.abs((xs[nearestIndex(xs, x)] ?? NaN) - x);
      expect(distance).toBe(Math.min(...list.map((one) => Math.abs(one - x))));
    }),
  );
});
