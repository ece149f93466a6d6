import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growRows, keepRows, type RowRange } from './kept-rows.ts';

const range = (from: number, to: number): RowRange => ({ from, to });

describe('the rows in the page', () => {
  test.each<[string, RowRange | null, RowRange, RowRange]>([
    ['at first are those near the window', null, range(0, 9), range(0, 25)],
    ['stay while the window moves on', range(0, 25), range(20, 29), range(0, 45)],
    ['are let go of when they are far behind', range(0, 400), range(380, 389), range(220, 405)],
    ['begin anew after a leap', range(0, 200), range(900, 909), range(884, 925)],
    ['end with the table', range(950, 990), range(985, 999), range(950, 999)],
  ])('%s', (_name, kept, visible, expected) => {
    expect(keepRows(kept, visible, 1000)).toEqual(expected);
  });

  test('grow on both sides until there are enough, and then are the same', () => {
    let kept = keepRows(null, range(500, 509), 1000);
    expect(growRows(kept, range(500, 509), 1000)).toEqual(range(476, 533));
    for (let turn = 0; turn < 30; turn += 1) kept = growRows(kept, range(500, 509), 1000);
    expect(kept).toEqual(range(340, 669));
    expect(growRows(kept, range(500, 509), 1000)).toBe(kept);
  });

  test('always hold the window, never leave the table, and settle at once', () => {
    const any = fc.integer({ min: 1, max: 2000 }).chain((count) =>
      fc.record({
        count: fc.constant(count),
        kept: fc.option(fc.tuple(fc.nat(count - 1), fc.nat(count - 1))),
        visible: fc.tuple(fc.nat(count - 1), fc.nat(count - 1)),
      }),
    );
    const sorted = ([a, b]: [number, number]) => range(Math.min(a, b), Math.max(a, b));
    fc.assert(
      fc.property(any, ({ count, kept, visible }) => {
        const seen = sorted(visible);
        const now = keepRows(kept && sorted(kept), seen, count);
        expect(now.from).toBeLessThanOrEqual(seen.from);
        expect(now.to).toBeGreaterThanOrEqual(seen.to);
        expect(now.from).toBeGreaterThanOrEqual(0);
        expect(now.to).toBeLessThan(count);
        expect(keepRows(now, seen, count)).toEqual(now);
        const more = growRows(now, seen, count);
        expect(keepRows(more, seen, count)).toEqual(more);
      }),
    );
  });
});
