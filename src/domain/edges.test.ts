import { describe, expect, it, test } from 'vitest';
import { assess } from './assessment.ts';
import { attentionList } from './attention.ts';
import { changeOf } from './change.ts';
import { evaluate } from './evaluated.ts';
import type { Comparator, Indicator } from './model/indicator.ts';
import { paceOf } from './pace.ts';
import { performanceOf, wayOf } from './performance.ts';
import { nationalPosition, positionAgainst, positionOfRow } from './position.ts';
import { tally } from './tally.ts';
import { catalogue, day, indicator, national, observed, period, target, text } from './testing/builders.ts';

const on = day('2023-12-31');

describe('a position', () => {
  const against = (own: Partial<Indicator>, other: Partial<Comparator>) =>
    positionAgainst(indicator(own), national('2023-07', 50, other));

  it('needs two figures of one kind and one definition', () => {
    expect(against({}, { kind: 'rank' })).toMatchObject({ reason: 'unit' });
    expect(against({}, { outOf: 63 })).toMatchObject({ reason: 'unit' });
    expect(against({}, { flags: ['d'] })).toMatchObject({ reason: 'scope' });
    expect(against({ latest: observed('2023-07', 5, { flags: ['d'] }) }, {})).toMatchObject({
      reason: 'scope',
    });
  });

  it('tells the reason that is nearest to a comparison', () => {
    const bound = { latest: observed('2023-07', 40, { qualifier: 'more-than' as const }) };
    const reasons = [
      national('2023-07', 50, { method: 'other' }),
      national('2023-07', 50, { outOf: 63 }),
      national('2023-07', 50, { flags: ['d'] }),
      national('2020-07', 50),
      national('2023-07', 50),
    ];
    const told = reasons.map((_one, index) => {
      const position = nationalPosition(indicator({ ...bound, comparators: reasons.slice(0, index + 1) }));
      return position.kind === 'not-comparable' ? position.reason : position.kind;
    });
    expect(told).toEqual(['method', 'unit', 'scope', 'period', 'bound']);
  });

  it('prefers what can be compared, then the same period, then the newest', () => {
    const of = (...comparators: readonly Comparator[]) =>
      nationalPosition(indicator({ comparators, latest: observed('2023-07', 60) })).comparator;
    const close = national('2023-06', 50);
    expect(of(national('2023-07', 50, { method: 'other' }), close)).toBe(close);
    const same = national('2023-07', 51);
    expect(of(close, same)).toBe(same);
    const newer = national('2023-08', 52);
    expect(of(close, newer)).toBe(newer);
    expect(of(newer, close)).toBe(newer);
  });

  it('of a row takes the national figure alone, of one kind and one definition', () => {
    const row = (latest: ReturnType<typeof observed>, ...comparators: readonly Comparator[]) =>
      positionOfRow(
        { key: 'a', label: text('a'), observation: latest, outOf: null, comparators },
        'higher-better',
        1,
      );
    const figure = observed('2023', 20);
    expect(row(figure, national('2023', 5, { kind: 'region' }))).toMatchObject({ reason: 'no-comparator' });
    expect(row(observed('2023', null, { flags: ['x'] }), national('2023', 5))).toMatchObject({
      reason: 'no-figure',
    });
    expect(row(figure, national('2023', 5, { outOf: 63 }))).toMatchObject({ reason: 'unit' });
    expect(row(figure, national('2023', 5, { flags: ['d'] }))).toMatchObject({ reason: 'scope' });
    expect(row(observed('2023', 20, { flags: ['d'] }), national('2023', 5))).toMatchObject({
      reason: 'scope',
    });
  });
});

describe('a change', () => {
  const change = (
    latest: ReturnType<typeof observed>,
    previous: ReturnType<typeof observed>,
    more: Partial<Indicator> = {},
  ) => changeOf(indicator({ ...more, latest, previous }), on);

  it('is told up, down or the same', () => {
    expect(change(observed('2023-07', 5), observed('2023-06', 4))).toMatchObject({
      direction: 'up',
      desirability: 'better',
    });
    expect(change(observed('2023-07', 4), observed('2023-06', 5))).toMatchObject({
      direction: 'down',
      desirability: 'worse',
    });
    expect(change(observed('2023-07', 4), observed('2023-06', 4))).toMatchObject({
      direction: 'same',
      desirability: 'neutral',
    });
  });

  it('is not told across another definition or from a bound', () => {
    const earlier = (more: object) => change(observed('2023-07', 5), observed('2023-06', 4, more));
    expect(earlier({ flags: ['d'] })).toMatchObject({ reason: 'method-break' });
    expect(earlier({ qualifier: 'more-than' })).toMatchObject({ reason: 'bound' });
    expect(earlier({ flags: ['b'] })).toMatchObject({ kind: 'change' });
  });

  it('has a gap where a period of the rhythm is missing, and none without a rhythm', () => {
    const far = [observed('2023-07', 5), observed('2023-04', 4)] as const;
    expect(change(...far)).toMatchObject({ gap: true });
    expect(change(...far, { cadence: 'irregular' })).toMatchObject({ gap: false });
  });

  it('is no share of a figure that is as good as nothing', () => {
    const from = (was: number) => change(observed('2023-07', 5), observed('2023-06', was));
    expect(from(4)).toMatchObject({ relative: 0.25 });
    expect(from(0)).toMatchObject({ relative: null, absolute: 5 });
    expect(from(1e-9)).toMatchObject({ relative: null });
    expect(from(-4)).toMatchObject({ relative: 2.25 });
  });

  it('of a figure that was provisional before its period ended is not told', () => {
    const early = observed('2023-07', 5, { flags: ['p'], asOf: '2023-07-15' });
    const late = observed('2023-07', 5, { flags: ['p'], asOf: '2023-07-31' });
    expect(change(early, observed('2023-06', 4))).toMatchObject({ reason: 'unfinished' });
    expect(change(late, observed('2023-06', 4))).toMatchObject({ kind: 'change' });
    expect(changeOf(indicator({ latest: observed('2024', 5), previous: observed('2023', 4) }))).toMatchObject(
      { kind: 'change' },
    );
  });
});

describe('a way and a pace', () => {
  const aim = target('2025-12-31', 90);
  const at = (when: string, value: number) => {
    const one = observed(when, value);
    return { ...one, value };
  };

  it('has no way from a baseline at or after the due day, or not before the figure', () => {
    expect(wayOf(at('2026-06', 5), at('2025-12', 1), aim, 'higher-better')).toBeNull();
    expect(wayOf(at('2023-07', 5), at('2023-07', 1), aim, 'higher-better')).toBeNull();
    expect(wayOf(at('2023-07', 5), at('2023-06', 1), aim, 'higher-better')).not.toBeNull();
  });

  it('judges nothing before there is a figure', () => {
    expect(performanceOf(indicator({ latest: null, targets: [aim] }), on)).toMatchObject({
      ...{ status: 'not-assessable', reason: 'trust', missed: [], met: [], gap: null, approximate: false },
    });
    expect(performanceOf(indicator({ targets: [] }), on)).toMatchObject({ missed: [], met: [], gap: null });
  });

  const yearly = (cadence: Indicator['cadence'], ...written: readonly (readonly [string, number])[]) =>
    indicator({ cadence, trend: written.map(([when, value]) => ({ period: period(when), value })) });

  it('is taken from the newest points in their order, whatever their order in the file', () => {
    const [a, b, c] = [
      ['2021', 10],
      ['2022', 20],
      ['2023', 40],
    ] as const;
    expect(paceOf(yearly('year', c, a, b), aim)?.achieved).toBe(15);
  });

  it('is told by quarters and halves as well', () => {
    const quarters = paceOf(yearly('quarter', ['2023-01', 10], ['2023-04', 20], ['2023-07', 30]), aim);
    expect(quarters?.achieved).toBeCloseTo(10, 0);
    const halves = paceOf(yearly('half', ['2022-06', 10], ['2022-12', 20], ['2023-06', 30]), aim);
    expect(halves?.achieved).toBeCloseTo(10, 0);
  });

  it('goes down where less is better', () => {
    const less = target('2025-12-31', 5, { qualifier: 'at-most' });
    const falling = yearly('year', ['2021', 30], ['2022', 20], ['2023', 10]);
    expect(paceOf(falling, less)).toMatchObject({ achieved: -10, inTime: true });
    expect(paceOf(yearly('year', ['2021', 30], ['2022', 20], ['2023', 4]), less)).toBeNull();
  });
});

test('the attention list orders equals by code, and counts a pair that is told elsewhere', () => {
  const below = (code: string) =>
    assess(indicator({ id: code, code, comparators: [national('2023-07', 99)] }), on);
  const bottleneck = (id: string, pillarId: string | null) => ({
    ...{
      id,
      name: text(id),
      pillarId,
      owner: null,
      severity: 'high' as const,
      since: null,
      source: 's',
      note: null,
    },
  });
  const pillars = [{ id: 'p', name: text('p'), summary: text('p'), order: 1 }];
  const items = attentionList(
    [below('b'), below('a'), below('c')],
    [bottleneck('z', null), bottleneck('y', 'p')],
    pillars,
  );
  expect(items.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'bottleneck:y', 'bottleneck:z']);
  const level = assess(indicator({ comparators: [national('2023-07', 92)] }), on);
  expect(
    attentionList([level, assess(indicator({ comparators: [national('2023-07', 1)] }), on)], [], pillars),
  ).toEqual([]);
});

test('a whole catalogue is assessed as of one day, and can be looked up', () => {
  const [one, other] = [indicator({ id: 'a' }), indicator({ id: 'b' })];
  const all = catalogue('2023-12-31', [one, other]);
  const evaluated = evaluate(all, on);
  expect(evaluated.assessments).toEqual([assess(one, on), assess(other, on)]);
  expect(evaluated.byId.get('b')?.indicator).toBe(other);
  expect(evaluated.context).toEqual({
    indicators: new Map([
      ['a', one],
      ['b', other],
    ]),
    pillars: all.pillars,
    evaluationDate: on,
  });
  expect(tally(evaluated.assessments).total).toBe(2);
});
