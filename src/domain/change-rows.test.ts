import { assert, array, constantFrom, integer, option, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChangeKind } from './change-kind.ts';
import { changeKinds, changeRows, mostImportant } from './change-rows.ts';
import { diffEditions } from './edition-diff.ts';
import type { Indicator } from './model/indicator.ts';
import { catalogue, day, indicator, national, observed, target, units } from './testing/builders.ts';
import { dtiRank, videoPoints } from './testing/worked-cases.ts';

function rowsOf(
  before: readonly Indicator[],
  after: readonly Indicator[],
  explained: readonly string[] = [],
) {
  const diff = diffEditions(catalogue('2023-07-31', before), catalogue('2025-06-30', after));
  return changeRows(diff, new Set(explained));
}

/** The kind of the one indicator that both editions have. */
function kindOf(
  before: Partial<Indicator>,
  after: Partial<Indicator>,
  explained = false,
): ChangeKind | undefined {
  const one = (more: Partial<Indicator>) => indicator({ id: 'one', ...more });
  const rows = rowsOf([one(before)], [one(after)], explained ? ['one'] : []);
  return changeKinds.find((kind) => rows[kind].length > 0);
}

const open = target('2026-12-31', 95);
/** From 80 in 2021 on the way to 95 in 2026: what was behind schedule is off track two years later. */
const slow = (value: number, period: string): Partial<Indicator> => ({
  baseline: observed('2021-12', 80),
  targets: [open],
  latest: observed(period, value),
});
const later = { latest: observed('2025-05', 95) };
const fewer = { latest: observed('2025-05', 90) };

describe('the kind of a change', () => {
  it.each<[string, Partial<Indicator>, Partial<Indicator>, ChangeKind]>([
    ['nothing new', {}, {}, 'same'],
    ['a better figure', {}, later, 'better'],
    ['a worse figure', {}, fewer, 'worse'],
    [
      'more of what should be less',
      { polarity: 'lower-better' },
      { ...later, polarity: 'lower-better' },
      'worse',
    ],
    [
      'a figure for reference',
      { polarity: 'informational' },
      { ...fewer, polarity: 'informational' },
      'other',
    ],
    ['a new period with the old figure', {}, { latest: observed('2025-05', 92) }, 'other'],
    ['another number for one period', {}, { latest: observed('2023-07', 91) }, 'revised'],
    ['a first figure', { latest: null }, {}, 'new'],
    ['a withdrawn figure', {}, { latest: null }, 'gone'],
    ['a missed due day', { nextDue: day('2024-01-31') }, { nextDue: day('2024-01-31') }, 'newly-late'],
    ['a due day missed without any figure', {}, { latest: null, nextDue: day('2024-01-31') }, 'newly-late'],
    ['a due day missed before', { nextDue: day('2023-01-31') }, { nextDue: day('2023-01-31') }, 'same'],
    ['another unit', {}, { ...later, unit: units.score }, 'other'],
    ['another method', {}, { ...fewer, method: { ...indicator().method, id: 'new' } }, 'other'],
    ['a worse status with a better figure', slow(83, '2023-07'), slow(84, '2025-05'), 'worse'],
    ['a target met', { targets: [open] }, { targets: [open], ...later }, 'better'],
    ['a place lost', placed(50), placed(54), 'worse'],
    ['a place won', placed(54), placed(50), 'better'],
  ])('%s', (_name, before, after, expected) => {
    expect(kindOf(before, after)).toBe(expected);
  });

  it('is neither better nor worse when the boundaries moved, unless the status fell', () => {
    expect(kindOf({}, fewer, true)).toBe('other');
    expect(kindOf(slow(83, '2023-07'), slow(84, '2025-05'), true)).toBe('worse');
  });

  it('is never an alarm for the points of the video conference', () => {
    const before = { ...videoPoints, latest: videoPoints.previous };
    expect(rowsOf([before], [videoPoints]).other.map(({ id }) => id)).toEqual([videoPoints.id]);
  });

  it('follows the place where the figure is a place', () => {
    expect(rowsOf([{ ...dtiRank, latest: dtiRank.previous }], [dtiRank]).worse).toHaveLength(1);
  });
});

function placed(rank: number): Partial<Indicator> {
  return { comparators: [national('2023-07', rank, { kind: 'rank', outOf: 63 })] };
}

describe('the rows of a comparison', () => {
  it('do not take an unreadable record for a new or a gone indicator', () => {
    const one = indicator({ id: 'one' });
    const bad = { id: 'one', name: null, pillarId: null, problems: [] };
    const whole = catalogue('2023-07-31', [one]);
    const broken = { ...catalogue('2025-06-30', []), broken: [bad] };
    for (const [from, to] of [
      [whole, broken],
      [broken, whole],
    ] as const) {
      const diff = diffEditions(from, to);
      const rows = changeRows(diff, new Set());
      expect(changeKinds.flatMap((kind) => rows[kind])).toEqual([]);
      expect(diff.unreadable).toEqual([bad]);
    }
  });

  it('set no figure of one area against one of another', () => {
    const other = catalogue('2025-06-30', [indicator({ ...fewer, id: 'one' })]);
    const diff = diffEditions(catalogue('2023-07-31', [indicator({ id: 'one' })]), {
      ...other,
      area: { ...other.area, code: '68' },
    });
    expect(diff.common[0]?.value).toEqual({ kind: 'not-comparable', reason: 'area' });
    expect(changeRows(diff, new Set()).other).toHaveLength(1);
  });

  it('come with the heaviest first, and the digest tells late, worse, revised, badly begun, better', () => {
    const was = (id: string, more: Partial<Indicator> = {}) => indicator({ id, ...more });
    const before = [
      was('better'),
      was('little-worse'),
      was('much-worse'),
      was('late'),
      was('revised'),
      was('fresh', { latest: null }),
      was('fresh-below', { latest: null }),
      was('gone'),
      was('still'),
    ];
    const after = [
      was('better', later),
      was('little-worse', fewer),
      was('much-worse', { latest: observed('2025-05', 20) }),
      was('late', { nextDue: day('2024-01-31') }),
      was('revised', { latest: observed('2023-07', 93) }),
      was('fresh'),
      was('fresh-below', { comparators: [national('2023-07', 99)] }),
      was('still'),
    ];
    const rows = rowsOf(before, after);
    expect(rows.worse.map(({ id }) => id)).toEqual(['much-worse', 'little-worse']);
    expect(mostImportant(rows, 20).map(({ id }) => id)).toEqual([
      'late',
      'much-worse',
      'little-worse',
      'revised',
      'fresh-below',
      'better',
      'gone',
      'fresh',
    ]);
    expect(mostImportant(rows, 2)).toHaveLength(2);
  });

  it('hold every indicator of either edition exactly once, and the digest is the same each time', () => {
    const one = record({
      id: constantFrom('a', 'b', 'c', 'd', 'e'),
      period: constantFrom('2023-06', '2023-07', '2025-05'),
      value: option(integer({ min: 0, max: 100 })),
      polarity: constantFrom('higher-better' as const, 'lower-better' as const, 'informational' as const),
      unit: constantFrom(units.percent, units.score, units.rank),
      due: option(constantFrom('2022-01-31', '2024-01-31')),
      goal: option(integer({ min: 0, max: 100 })),
    }).map(({ id, period, value, polarity, unit, due, goal }) =>
      indicator({
        id,
        polarity,
        unit,
        latest: observed(period, value, { flags: value === null ? ['m'] : [] }),
        nextDue: due === null ? null : day(due),
        targets: goal === null ? [] : [target('2025-12-31', goal)],
        baseline: observed('2021-12', 10),
      }),
    );
    const edition = array(one, { maxLength: 5 }).map((all) => [
      ...new Map(all.map((each) => [each.id, each])).values(),
    ]);
    assert(
      property(edition, edition, array(constantFrom('a', 'b', 'c')), (before, after, explained) => {
        const rows = rowsOf(before, after, explained);
        const ids = changeKinds.flatMap((kind) => rows[kind].map(({ id }) => id));
        const all = new Set([...before, ...after].map(({ id }) => id));
        expect(ids.toSorted()).toEqual([...all].toSorted());
        const digest = mostImportant(rows, 5).map(({ id }) => id);
        expect(mostImportant(rowsOf(before, after, explained), 5).map(({ id }) => id)).toEqual(digest);
        const judged = [...rows.worse, ...rows.better].map(({ to, from }) => (to ?? from).indicator.polarity);
        expect(judged).not.toContain('informational');
      }),
    );
  });
});
