import { describe, expect, it } from 'vitest';
import { assess } from '../assessment.ts';
import { attentionList } from '../attention.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Bottleneck } from '../model/programmes.ts';
import { day, indicator, national, observed, period, pillars, target, text } from '../testing/builders.ts';
import { accounts, activation, missedThenOpen } from '../testing/worked-cases.ts';
import { attentionSentence } from './attention.ts';

const on = day('2023-12-31');

function say(indicators: readonly Indicator[], bottlenecks: readonly Bottleneck[] = []) {
  const context = {
    indicators: new Map(indicators.map((each) => [each.id, each])),
    pillars,
    evaluationDate: on,
  };
  const items = attentionList(
    indicators.map((each) => assess(each, on)),
    bottlenecks,
    pillars,
    context,
  );
  return items.map((item) => [
    item.kind,
    attentionSentence(item, context, 'vi'),
    attentionSentence(item, context, 'en'),
  ]);
}

const three = (last: string, ...values: readonly [number, number, number]) =>
  ['2023-10', '2023-11', last].map((when, index) => ({ period: period(when), value: values[index] ?? null }));

describe('the sentence of a line of the attention list', () => {
  it('says the reason why it stands there, not the first fact at hand', () => {
    expect(say([accounts, activation])).toEqual([
      ['usage-gap', 'Mới kích hoạt 25,78% (19/06/2023)', 'Only 25.78% (19 June 2023) activated'],
    ]);
    const met = indicator({ targets: [target('2025-12-31', 90)], comparators: [national('2023-07', 97)] });
    expect(say([met])).toEqual([
      ['below-country', 'Kém cả nước 5 điểm %', '5 percentage points below the national figure'],
    ]);
    expect(say([{ ...met, nextDue: day('2023-12-19') }])).toEqual([
      ['overdue', 'Số liệu mới nhất 07/2023, quá hạn 12 ngày', 'Latest figure July 2023, 12 days overdue'],
    ]);
    expect(say([indicator({ targets: [target('2022-12-31', 95)] })])).toEqual([
      [
        'missed',
        'Lỡ mục tiêu: còn thiếu 3 điểm % so với mục tiêu 2022 (95%)',
        'Target missed: 3 percentage points short of the 2022 target (95%)',
      ],
    ]);
  });

  it('adds the pace where a history tells one, and not where two points cannot', () => {
    const trend = three('2023-12', 51, 53, 55);
    const [, vi] = say([{ ...missedThenOpen, trend }])[0] ?? [];
    expect(vi).toMatch(
      /đã lỡ mục tiêu 2022 \(60%\)\. Cần tăng .+ mỗi tháng để đạt 80% vào 31\/12\/2025; các kỳ gần đây tăng 2,0 điểm % mỗi tháng;/,
    );
    const [, short] = say([{ ...missedThenOpen, trend: trend.slice(1) }])[0] ?? [];
    expect(short).toMatch(/\(60%\)$/);
  });

  it('asks for no pace where the number already stands beyond the target and only its bound leaves it open', () => {
    const bound = {
      ...missedThenOpen,
      latest: observed('2023-12', 85, { qualifier: 'less-than' as const }),
      baseline: observed('2020-12', 90),
      trend: three('2023-12', 89, 87, 85),
    };
    const [kind, vi] = say([bound])[0] ?? [];
    expect(kind).toBe('off-track');
    expect(vi).toMatch(/^Chưa đạt mục tiêu 2025 \(80%\)/);
    expect(vi).not.toContain('Cần');
  });

  it('says how bad a bottleneck is and since when', () => {
    const bottleneck: Bottleneck = {
      id: 'one',
      name: text('Đường truyền'),
      pillarId: null,
      owner: null,
      severity: 'high',
      since: null,
      source: 'source',
      note: null,
    };
    expect(say([], [bottleneck])).toEqual([['bottleneck', 'Mức độ cao', 'Severity: high']]);
    expect(say([], [{ ...bottleneck, since: period('2023-Q2') }])).toEqual([
      ['bottleneck', 'Mức độ cao, từ quý II/2023', 'Severity: high, since Q2 2023'],
    ]);
  });
});
