import { describe, expect, it } from 'vitest';
import { diffEditions } from './edition-diff.ts';
import type { Indicator } from './model/indicator.ts';
import { catalogue, day, indicator, national, observed, units } from './testing/builders.ts';
import { dtiRank, healthRecords } from './testing/worked-cases.ts';

function diff(before: readonly Indicator[], after: readonly Indicator[]) {
  return diffEditions(catalogue('2023-07-31', before), catalogue('2025-06-30', after));
}

const one = indicator({ id: 'one' });

describe('what changed between two editions', () => {
  it('lists new and gone indicators, and nothing else for equal ones', () => {
    const result = diff([one, { ...one, id: 'old' }], [one, { ...one, id: 'new' }]);
    expect([result.added, result.gone].map((list) => list.map((each) => each.indicator.id))).toEqual([
      ['new'],
      ['old'],
    ]);
    expect([result.changed, result.revised, result.newlyLate]).toEqual([[], [], []]);
    expect(result.common).toHaveLength(1);
  });

  const values: readonly [string, Partial<Indicator>, object][] = [
    [
      'a newer period',
      { latest: observed('2025-05', 95) },
      { kind: 'newer', difference: 3, desirability: 'better' },
    ],
    [
      'a revision of the same period',
      { latest: observed('2023-07', 91, { flags: ['r'] }) },
      { kind: 'revised', difference: -1, desirability: 'worse' },
    ],
    ['another unit', { unit: units.score }, { kind: 'not-comparable', reason: 'unit' }],
    [
      'another method',
      { latest: observed('2025-05', 95), method: { ...one.method, id: 'other' } },
      { kind: 'not-comparable', reason: 'method' },
    ],
    [
      'a break',
      { latest: observed('2025-05', 95, { flags: ['b'] }) },
      { kind: 'not-comparable', reason: 'method' },
    ],
    [
      'a bound',
      { latest: observed('2025-05', 95, { qualifier: 'more-than' }) },
      { kind: 'not-comparable', reason: 'bound' },
    ],
    ['a withdrawal', { latest: null }, { kind: 'withdrawn' }],
  ];
  it.each(values)('%s', (_name, change, expected) => {
    const [entry] = diff([one], [{ ...one, ...change }]).common;
    expect(entry?.value).toEqual(expected);
  });

  it('keeps revisions apart from changes', () => {
    const result = diff([one], [{ ...one, latest: observed('2023-07', 91) }]);
    expect([result.revised.length, result.changed.length]).toEqual([1, 0]);
  });

  it('judges each edition as of its own day, so a missed due day shows without a new figure', () => {
    const result = diff([{ ...one, nextDue: day('2023-12-31') }], [{ ...one, nextDue: day('2023-12-31') }]);
    expect(result.newlyLate.map(({ to }) => to.trust)).toEqual([{ kind: 'overdue', days: 547 }]);
    expect(result.changed[0]?.status).toMatchObject({ from: { kind: 'no-target' }, to: { kind: 'overdue' } });
  });

  it('shows a status that changed because a target was withdrawn', () => {
    const result = diff([healthRecords], [{ ...healthRecords, targets: [] }]);
    expect(result.changed.map(({ status }) => [status.from.kind, status.to.kind])).toEqual([
      ['met', 'no-target'],
    ]);
  });

  it('counts places gained within one frame only', () => {
    const before = { ...dtiRank, latest: dtiRank.previous };
    expect(diff([before], [dtiRank]).changed[0]?.rank).toMatchObject({ changed: true, gained: -3 });
    const frame = { ...dtiRank, method: { ...dtiRank.method, id: 'frame-405' } };
    expect(diff([before], [frame]).changed[0]?.rank).toMatchObject({ changed: true, gained: null });
  });

  it('sees another place of an indicator whose figure stayed', () => {
    const placed = (rank: number) => ({
      ...one,
      comparators: [national('2023-07', rank, { kind: 'rank', outOf: 63 })],
    });
    expect(diff([placed(54)], [placed(50)]).changed[0]?.rank).toMatchObject({ gained: 4 });
  });
});
