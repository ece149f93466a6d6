import { describe, expect, it } from 'vitest';
import { assess } from '../assessment.ts';
import { attentionList } from '../attention.ts';
import { groupByOwner } from '../attention-groups.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Bottleneck } from '../model/programmes.ts';
import { day, indicator, national, observed, pillars, target, text } from '../testing/builders.ts';
import { accounts, activation, dtiRank, missedThenOpen } from '../testing/worked-cases.ts';
import { attentionFigure } from './attention-figure.ts';
import { attentionHeadline } from './attention-headline.ts';

const on = day('2023-12-31');

function listed(indicators: readonly Indicator[], bottlenecks: readonly Bottleneck[] = []) {
  const context = {
    indicators: new Map(indicators.map((each) => [each.id, each])),
    pillars,
    evaluationDate: on,
  };
  const assessments = indicators.map((each) => assess(each, on));
  return { context, items: attentionList(assessments, bottlenecks, pillars, context) };
}

function said(...indicators: readonly Indicator[]) {
  const { context, items } = listed(indicators);
  const [item] = items;
  if (!item) throw new Error('nothing listed');
  const vi = attentionFigure(item, context, 'vi');
  const en = attentionFigure(item, context, 'en');
  return [vi?.value, vi?.caption, en?.value, en?.caption];
}

const below = indicator({ comparators: [national('2023-07', 97)] });
const behind = { ...dtiRank, baseline: dtiRank.previous, targets: [target('2030-12-31', 20)] };

const nothing: Bottleneck = {
  id: 'one',
  name: text('Đường truyền yếu', 'Weak lines'),
  pillarId: null,
  owner: null,
  severity: 'high',
  since: null,
  source: 'source',
  note: null,
};

describe('the number of a line of the attention list', () => {
  it.each<[string, readonly Indicator[], readonly string[]]>([
    [
      'days overdue',
      [indicator({ nextDue: day('2023-12-19') })],
      ['12 ngày', 'quá hạn (hạn 19/12/2023)', '12 days', 'overdue (due 19 December 2023)'],
    ],
    [
      'the way to the target',
      [missedThenOpen],
      [
        '25 điểm %',
        'còn thiếu so với mục tiêu 2025 (80%)',
        '25 percentage points',
        'short of the 2025 target (80%)',
      ],
    ],
    [
      'places behind the target, without a sign',
      [{ ...behind, targets: [target('2030-12-31', 20, { qualifier: 'at-most' })] }],
      ['30 bậc', 'còn kém so với mục tiêu 2030 (20/63)', '30 places', 'short of the 2030 target (20/63)'],
    ],
    [
      'the figure itself where only its bound leaves the target open',
      [
        {
          ...missedThenOpen,
          latest: observed('2023-12', 85, { qualifier: 'less-than' }),
          baseline: observed('2020-12', 90),
        },
      ],
      ['dưới 85%', 'chưa đạt mục tiêu 2025 (80%)', 'less than 85%', 'does not meet the 2025 target (80%)'],
    ],
    [
      'the distance to the country',
      [below],
      ['5 điểm %', 'kém cả nước', '5 percentage points', 'below the national figure'],
    ],
    ['the used share', [accounts, activation], ['25,78%', 'mới kích hoạt', '25.78%', 'activated']],
  ])('is %s', (_name, indicators, expected) => {
    expect(said(...indicators)).toEqual(expected);
  });

  it('is none for a bottleneck', () => {
    const { context, items } = listed([], [nothing]);
    expect(items.map((item) => attentionFigure(item, context, 'vi'))).toEqual([null]);
  });
});

describe('the sentence at the top of the attention list', () => {
  const headline = (...args: Parameters<typeof listed>) => {
    const { context, items } = listed(...args);
    return [attentionHeadline(items, context, 'vi'), attentionHeadline(items, context, 'en')];
  };

  it('says how many, and the first with its number', () => {
    expect(headline([missedThenOpen, { ...below, id: 'below' }])).toEqual([
      '2 việc cần lãnh đạo xử lý; đứng đầu: Hồ sơ sức khỏe điện tử còn thiếu 25 điểm % so với mục tiêu 2025 (80%)',
      '2 matters need a decision; first: Health records, 25 percentage points short of the 2025 target (80%)',
    ]);
    expect(headline([accounts, activation])[0]).toBe(
      '1 việc cần lãnh đạo xử lý; đứng đầu: Tài khoản định danh điện tử mới kích hoạt 25,78%',
    );
    expect(headline([], [nothing])).toEqual([
      '1 việc cần lãnh đạo xử lý; đứng đầu: điểm nghẽn «Đường truyền yếu»',
      '1 matter needs a decision; first: the bottleneck “Weak lines”',
    ]);
  });

  it('does not say that all is well when nothing is listed', () => {
    expect(headline([])).toEqual([
      'Chưa có việc nào cần lãnh đạo xử lý theo số liệu của kỳ này',
      'Nothing needs a decision by the figures of this edition',
    ]);
  });
});

describe('the list by owner', () => {
  it('puts the owner of the worst line first, those without an owner last, and keeps every place', () => {
    const late = (id: string, owner: string | null) =>
      indicator({ id, code: id, owner, nextDue: day('2023-12-01') });
    const { items } = listed([late('a', null), late('b', 'y-te'), late('c', 'tttt'), late('d', 'y-te')]);
    const lines = items.map((item, index) => ({ place: index + 1, item }));
    expect(
      groupByOwner(lines).map(({ owner, lines: own }) => [owner, own.map(({ place }) => place)]),
    ).toEqual([
      ['y-te', [2, 4]],
      ['tttt', [3]],
      [null, [1]],
    ]);
  });
});
