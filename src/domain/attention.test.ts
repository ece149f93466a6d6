import { describe, expect, it } from 'vitest';
import { assess } from './assessment.ts';
import { attentionList } from './attention.ts';
import type { Indicator } from './model/indicator.ts';
import type { Bottleneck } from './model/programmes.ts';
import { day, indicator, national, observed, pillars, text } from './testing/builders.ts';
import { accounts, activation, missedThenOpen } from './testing/worked-cases.ts';

const on = day('2023-12-31');

function bottleneck(id: string, severity: Bottleneck['severity']): Bottleneck {
  const more = { pillarId: null, owner: 'so-tttt', since: null, source: 'source', note: null };
  return { id, name: text(id), severity, ...more };
}

function order(indicators: readonly Indicator[], bottlenecks: readonly Bottleneck[] = []) {
  const assessments = indicators.map((each) => assess(each, on));
  return attentionList(assessments, bottlenecks, pillars).map(({ id, kind }) => `${id} ${kind}`);
}

const atRisk = { ...missedThenOpen, id: 'at-risk' };
const offTrack = { ...atRisk, id: 'off-track', code: 'XH-02', latest: observed('2023-12', 31) };
const missed = { ...atRisk, id: 'missed', targets: atRisk.targets.slice(0, 1) };
const overdue = indicator({ id: 'overdue', code: 'XH-09', nextDue: day('2023-12-01') });
const belowBy = (id: string, value: number): Indicator =>
  indicator({ id, latest: observed('2023-07', value), comparators: [national('2023-07', 100)] });

describe('the attention list', () => {
  it('puts the worst first, one line an indicator', () => {
    const all = [
      activation,
      accounts,
      belowBy('little', 90),
      belowBy('far', 40),
      atRisk,
      missed,
      offTrack,
      overdue,
    ];
    expect(order(all, [bottleneck('medium', 'medium'), bottleneck('high', 'high')])).toEqual([
      'off-track off-track',
      'overdue overdue',
      'missed missed',
      'at-risk at-risk',
      'far below-country',
      'little below-country',
      'eid-accounts usage-gap',
      'bottleneck:high bottleneck',
    ]);
  });

  it('breaks ties by pillar order, then code', () => {
    const late = (id: string, pillarId: string, code: string) => ({ ...overdue, id, pillarId, code });
    const all = [
      late('c', 'kinh-te-so', 'A-1'),
      late('b', 'ha-tang-so', 'B-2'),
      late('a', 'ha-tang-so', 'B-1'),
    ];
    expect(order(all)).toEqual(['a overdue', 'b overdue', 'c overdue']);
  });

  it('holds nothing that is met, unpublished, or broken', () => {
    const broken = { ...offTrack, latest: observed('2023-12', 31, { flags: ['b'] }) };
    expect(order([indicator(), indicator({ latest: null }), broken as Indicator])).toEqual([]);
  });

  it('does not call a figure below the country when its series broke or it is not published', () => {
    const below = belowBy('below', 40);
    expect(order([below])).toEqual(['below below-country']);
    expect(order([{ ...below, latest: observed('2023-07', 40, { flags: ['b'] }) }])).toEqual([]);
    expect(order([{ ...below, reporting: 'in-preparation' }])).toEqual([]);
  });

  it('lists a figure above the country when it should be low', () => {
    const subject: Indicator = { ...belowBy('late-dossiers', 120), polarity: 'lower-better' };
    expect(order([subject])).toEqual(['late-dossiers below-country']);
  });

  it('finds the other half of a pair outside the list, and trusts it no more than its own', () => {
    const listed = [assess(accounts, on)];
    const context = (used: Indicator) => ({ indicators: new Map([[used.id, used]]), evaluationDate: on });
    expect(attentionList(listed, [], pillars)).toEqual([]);
    expect(attentionList(listed, [], pillars, context(activation))).toMatchObject([
      { kind: 'usage-gap', reason: { usage: { gap: expect.closeTo(74.22, 10) } } },
    ]);
    const late = { ...activation, nextDue: day('2023-07-01') };
    expect(attentionList(listed, [], pillars, context(late))).toEqual([]);
  });

  it('does not call what is used by 99% a gap', () => {
    expect(order([accounts, { ...activation, latest: observed('2023-06-19', 99) }])).toEqual([]);
  });
});
