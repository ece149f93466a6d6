import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { performanceOf, type PerformanceStatus } from './performance.ts';
import { day, indicator, observed, target } from './testing/builders.ts';

const on = day('2023-12-31');
const worstFirst: readonly PerformanceStatus[] = ['off-track', 'at-risk', 'on-track', 'met'];
const share = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);

const judged = (latest: number, baseline: number, goal: number, mirrored = false) => {
  // The mirror of a share turns «more» into «less» and must leave every judgement as it is.
  const side = (value: number) => (mirrored ? Math.round((100 - value) * 100) / 100 : value);
  return performanceOf(
    indicator({
      polarity: mirrored ? 'lower-better' : 'higher-better',
      latest: observed('2023-12', side(latest)),
      baseline: observed('2021-12', side(baseline)),
      targets: [target('2025-12-31', side(goal), { qualifier: mirrored ? 'at-most' : 'at-least' })],
    }),
    on,
  );
};

describe('the status of an indicator with one open target', () => {
  it('is never worse for a better figure', () => {
    const seen = new Set<PerformanceStatus>();
    fc.assert(
      fc.property(share, share, share, share, (a, b, baseline, goal) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map(
          (each) => judged(each, baseline, goal).status,
        );
        for (const status of [low, high]) if (status) seen.add(status);
        expect(worstFirst.indexOf(low ?? 'missed')).toBeGreaterThanOrEqual(0);
        expect(worstFirst.indexOf(high ?? 'missed')).toBeGreaterThanOrEqual(
          worstFirst.indexOf(low ?? 'missed'),
        );
      }),
      { numRuns: 500 },
    );
    expect([...seen].toSorted()).toEqual([...worstFirst].toSorted());
  });

  it('is never better for a harder target', () => {
    fc.assert(
      fc.property(share, share, share, share, (latest, baseline, a, b) => {
        const [easy, hard] = [Math.min(a, b), Math.max(a, b)].map(
          (goal) => judged(latest, baseline, goal).status,
        );
        // A baseline beyond the easier target counts as a move away, whatever the harder one says.
        fc.pre(baseline < Math.min(a, b));
        expect(worstFirst.indexOf(hard ?? 'met')).toBeLessThanOrEqual(worstFirst.indexOf(easy ?? 'missed'));
      }),
    );
  });

  it('does not depend on whether more or less is better', () => {
    fc.assert(
      fc.property(share, share, share, (latest, baseline, goal) => {
        const [up, down] = [judged(latest, baseline, goal), judged(latest, baseline, goal, true)];
        expect(down.pace ?? 0).toBeCloseTo(up.pace ?? 0, 6);
        const nearThreshold = [0.6, 0.95].some((edge) => Math.abs((up.pace ?? 0) - edge) < 1e-6);
        expect(nearThreshold || down.status === up.status).toBe(true);
      }),
    );
  });
});

describe('the province’s own targets', () => {
  it('decide alone: a national target beside them changes nothing', () => {
    fc.assert(
      fc.property(share, share, share, (latest, own, national) => {
        const alone = indicator({
          latest: observed('2023-12', latest),
          targets: [target('2025-12-31', own)],
        });
        const beside = target('2024-12-31', national, { scope: 'national' });
        expect(performanceOf({ ...alone, targets: [beside, ...alone.targets] }, on)).toEqual(
          performanceOf(alone, on),
        );
      }),
    );
  });
});
