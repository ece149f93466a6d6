import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../assessment.ts';
import { displayStatus } from '../display-status.ts';
import { day, indicator, national, observed, target, units } from '../examples/builders.ts';
import * as cases from '../examples/cases.ts';
import { trustExamples } from '../examples/rules.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Flag, Qualifier } from '../model/observation.ts';
import { explainAssessment, type ExplainStep } from './explain.ts';

const yearEnd = '2023-12-31';

function explain(subject: Indicator, on = yearEnd, locale: 'vi' | 'en' = 'vi') {
  return explainAssessment(assess(subject, day(on)), day(on), locale);
}

const decisiveOf = (steps: readonly ExplainStep[]) => steps.filter(({ role }) => role === 'decisive');
const inputOf = (step: ExplainStep | undefined, label: string) =>
  step?.inputs.find((input) => input.label === label)?.value;

const open = { ...cases.threeQuarters };

describe('the rule that decides', () => {
  it.each<[string, Indicator, string[], string, string, string]>([
    [
      'a figure that nobody published',
      cases.digitalEconomy,
      ['trust'],
      'not-published',
      'Không: chưa có số liệu công bố',
      'No: no published figure',
    ],
    [
      'a figure past its day',
      { ...open, nextDue: day('2023-12-19') },
      ['trust'],
      'overdue',
      'Không: số liệu mới nhất 12/2023, quá hạn 12 ngày',
      'No: latest figure December 2023, 12 days overdue',
    ],
    [
      'a figure for reference',
      cases.videoPoints,
      ['trust', 'target'],
      'informational',
      'Không xét: đây là số liệu tham khảo',
      'Not judged: the figure is for reference',
    ],
    [
      'no target, and the country measured alike',
      cases.speed,
      ['trust', 'target', 'position'],
      'above',
      'So được: cao hơn 1,57 Mb/s (+2,0%)',
      'Comparable: 1.57 Mb/s above (+2.0%)',
    ],
    [
      'no target and nobody to compare with',
      cases.accounts,
      ['trust', 'target', 'position'],
      'no-target',
      'Chưa so được: chưa có số liệu cả nước',
      'Not comparable: no national figure',
    ],
    [
      'every target met',
      cases.healthRecords,
      ['trust', 'target', 'met'],
      'met',
      'Đạt mọi mục tiêu; mục tiêu cao nhất là mục tiêu quốc gia 2025 (90%): vượt 2 điểm %',
      'Every target is met; the most demanding is the 2025 national target (90%): 2 percentage points above',
    ],
    [
      'nothing but missed targets',
      indicator({ latest: observed('2023-12', 35), targets: [target('2022-12-31', 40)] }),
      ['trust', 'target', 'met', 'missed'],
      'missed',
      'Rồi: mọi mục tiêu chưa đạt đều đã hết hạn; lỡ mục tiêu 2022',
      'Yes: every unmet target is past due; missed the 2022 target',
    ],
    [
      'a pace between the thresholds',
      cases.missedThenOpen,
      ['trust', 'target', 'met', 'missed', 'pace'],
      'at-risk',
      '0,83: từ 0,60 đến dưới 0,95',
      '0.83: from 0.60 to below 0.95',
    ],
    [
      'no baseline',
      { ...open, baseline: null },
      ['trust', 'target', 'met', 'missed', 'pace', 'baseline'],
      'not-assessable',
      'Không: chưa có mốc đầu trước kỳ mới nhất',
      'No: there is no baseline before the latest period',
    ],
  ])('%s', (_name, subject, rules, status, vi, en) => {
    const steps = explain(subject);
    const asked = steps.filter(({ role }) => role !== 'beside').map(({ rule }) => rule);
    expect(asked).toEqual(rules);
    expect(decisiveOf(steps)).toMatchObject([{ rule: rules.at(-1), status: { kind: status }, outcome: vi }]);
    expect(decisiveOf(explain(subject, yearEnd, 'en'))).toMatchObject([{ outcome: en }]);
  });
});

describe('the numbers of the pace', () => {
  it('are those of the worked case: 3/5 of the time, half of the way, 0.83', () => {
    const pace = explain(cases.missedThenOpen).find(({ rule }) => rule === 'pace');
    expect(inputOf(pace, 'Mốc đầu')).toBe('30% (12/2020)');
    expect(inputOf(pace, 'Thời gian đã qua')).toBe('1.095 trên 1.826 ngày = 0,60');
    expect(inputOf(pace, 'Quãng đường đã đi')).toBe('25 điểm % trên 50 điểm % = 0,50');
    expect(inputOf(pace, 'Tiến độ')).toBe('0,50 : 0,60 = 0,83');
  });

  it('show a move away with its sign', () => {
    const back = explain({ ...open, latest: observed('2023-12', 18) }).find(({ rule }) => rule === 'pace');
    expect(inputOf(back, 'Quãng đường đã đi')).toBe('−2 điểm % trên 60 điểm % = −0,03');
    expect(back?.outcome).toBe('−0,10: dưới 0,60');
  });

  it('are not made up where the baseline had already met the aim', () => {
    const subject = { ...open, baseline: observed('2022-12', 85) };
    const pace = explain(subject).find(({ rule }) => rule === 'pace');
    expect(pace).toMatchObject({ role: 'decisive', status: { kind: 'off-track' } });
    expect(inputOf(pace, 'Tiến độ')).toBeUndefined();
    expect(pace?.outcome).toMatch(/đi lùi$/);
  });
});

describe('a target that is not asked', () => {
  it.each<[string, Indicator, string, string]>([
    [
      'the country’s where the province has its own',
      { ...open, targets: [target('2025-12-31', 95, { scope: 'national' }), target('2025-12-31', 80)] },
      'Mục tiêu quốc gia 2025',
      '95%; không xét, vì tỉnh có mục tiêu riêng',
    ],
    [
      'the country’s for a count',
      { ...cases.accounts, targets: [target('2025-12-31', 900_000, { scope: 'national' })] },
      'Mục tiêu quốc gia 2025',
      '900.000 tài khoản; không xét: mục tiêu quốc gia chỉ áp dụng cho tỷ lệ',
    ],
  ])('%s', (_name, subject, label, value) => {
    expect(inputOf(explain(subject)[1], label)).toBe(value);
  });

  it('a missed one stands beside the aim', () => {
    const step = explain(cases.missedThenOpen).find(({ rule }) => rule === 'missed');
    expect(step?.outcome).toBe('Chưa: đích đang xét là mục tiêu 2025 (80%); lỡ mục tiêu 2022');
  });
});

describe('what stands beside', () => {
  it('is the position, and only where a target decided', () => {
    const beside = (subject: Indicator) =>
      explain(subject)
        .filter(({ role }) => role === 'beside')
        .map(({ outcome }) => outcome);
    expect(beside({ ...cases.healthRecords, comparators: [national('2023-07', 92.4)] })).toEqual([
      'Ngang bằng: lệch không quá 0,924 điểm %',
    ]);
    expect(beside(cases.speed)).toEqual([]);
    expect(beside(cases.digitalEconomy)).toEqual([]);
  });
});

describe('for any indicator', () => {
  const flags = fc.subarray<Flag>(['p', 'e', 'b', 'd', 'dv', 'r', 'u'], { maxLength: 2 });
  const qualifier = fc.constantFrom<Qualifier>('exact', 'about', 'more-than', 'less-than');
  const value = fc.integer({ min: 0, max: 100 });
  const goal = fc.record({
    due: fc.constantFrom('2022-12-31', '2023-06-30', '2024-12-31', '2025-12-31'),
    value,
    scope: fc.constantFrom('province' as const, 'national' as const),
  });
  const any = fc.record({
    latest: fc.option(fc.record({ value, flags, qualifier })),
    baseline: fc.option(value),
    targets: fc.array(goal, { maxLength: 3 }),
    country: fc.option(value),
    polarity: fc.constantFrom('higher-better' as const, 'lower-better' as const, 'informational' as const),
    unit: fc.constantFrom(units.percent, units.account),
    nextDue: fc.constantFrom(null, '2023-12-01', '2024-03-01'),
  });

  it('exactly one step decides, and it gives the status of the badge', () => {
    fc.assert(
      fc.property(any, ({ latest, baseline, targets, country, polarity, unit, nextDue }) => {
        const subject = indicator({
          polarity,
          unit,
          latest: latest && observed('2023-07', latest.value, latest),
          baseline: baseline === null ? null : observed('2022-07', baseline),
          targets: targets.map(({ due, value: level, scope }) => target(due, level, { scope })),
          comparators: country === null ? [] : [national('2023-07', country)],
          nextDue: nextDue === null ? null : day(nextDue),
        });
        const assessment = assess(subject, day(yearEnd));
        for (const locale of ['vi', 'en'] as const) {
          const steps = explainAssessment(assessment, day(yearEnd), locale);
          expect(decisiveOf(steps).map(({ status }) => status)).toEqual([displayStatus(assessment)]);
          expect(steps.every(({ inputs, outcome }) => inputs.length > 0 && outcome !== '')).toBe(true);
          const after = steps.slice(steps.findIndex(({ role }) => role === 'decisive') + 1);
          expect(after.every(({ role }) => role === 'beside')).toBe(true);
        }
      }),
    );
  });
});

describe('the examples of trust', () => {
  it.each(trustExamples)(
    '$id is decided by trust alone where it carries no colour',
    ({ id, subject, on }) => {
      const [first] = explain(subject, on);
      const coloured = ['inGrace', 'provisional', 'final'].includes(id);
      expect(first.role).toBe(coloured ? 'passed' : 'decisive');
    },
  );
});
