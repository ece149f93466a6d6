import { describe, expect, it } from 'vitest';
import { assess } from '../assessment.ts';
import { attentionList } from '../attention.ts';
import type { Indicator } from '../model/indicator.ts';
import { day, indicator, observed, period, pillars, target, text } from '../testing/builders.ts';
import * as cases from '../testing/worked-cases.ts';
import { ageWords } from './age.ts';
import { attentionSentence } from './attention.ts';
import { cardSentence } from './card.ts';
import type { SentenceContext } from './context.ts';
import { indicatorHeadline } from './headline.ts';

function contextOf(on: string, ...indicators: readonly Indicator[]): SentenceContext {
  return {
    indicators: new Map(indicators.map((each) => [each.id, each])),
    pillars,
    evaluationDate: day(on),
  };
}

function card(subject: Indicator, on: string, locale: 'vi' | 'en', ...others: readonly Indicator[]) {
  const context = contextOf(on, subject, ...others);
  return cardSentence(assess(subject, context.evaluationDate), context, locale);
}

function headline(subject: Indicator, on: string, locale: 'vi' | 'en', ...others: readonly Indicator[]) {
  const context = contextOf(on, subject, ...others);
  return indicatorHeadline(assess(subject, context.evaluationDate), context, locale);
}

describe('the sentence of a card', () => {
  const lowerBetter = indicator({
    polarity: 'lower-better',
    latest: observed('2023-07', 3),
    targets: [target('2025-12-31', 5, { qualifier: 'at-most' })],
  });
  const late: Indicator = { ...cases.healthRecords, nextDue: day('2023-07-19') };
  const rows: readonly [Indicator, string, string, string][] = [
    [
      cases.speed,
      '2023-07-31',
      'Cao hơn cả nước 1,57 Mb/s (+2,0%)',
      '1.57 Mb/s (+2.0%) above the national figure',
    ],
    [
      {
        ...cases.speed,
        comparators: cases.speed.comparators.map((comparator) => ({
          ...comparator,
          label: { vi: 'Cả nước theo chính bài báo', en: 'National figure quoted by the article' },
        })),
      },
      '2023-07-31',
      'Cao hơn cả nước theo chính bài báo 1,57 Mb/s (+2,0%)',
      '1.57 Mb/s (+2.0%) above the national figure quoted by the article',
    ],
    [
      cases.healthRecords,
      '2023-07-31',
      'Vượt 2 điểm % so với mục tiêu quốc gia 2025 (90%)',
      '2 percentage points above the 2025 national target (90%)',
    ],
    [
      cases.digitalEconomy,
      '2023-07-31',
      'Chưa có số liệu công bố; mục tiêu 2025: 20%',
      'No published figure; 2025 target: 20%',
    ],
    [
      cases.accounts,
      '2023-07-31',
      'Mới kích hoạt 25,78% (19/06/2023)',
      'Only 25.78% (19 June 2023) activated',
    ],
    [
      cases.missedThenOpen,
      '2023-12-31',
      'Còn thiếu 25 điểm % so với mục tiêu 2025 (80%), tiến độ bằng 83% mức cần có, đã lỡ mục tiêu 2022 (60%)',
      '25 percentage points short of the 2025 target (80%), at 83% of the needed pace, missed the 2022 target (60%)',
    ],
    [
      cases.digitisation,
      '2023-12-31',
      'Kém cả nước 5,3 điểm (−49,1%)',
      '5.3 points (−49.1%) below the national figure',
    ],
    [
      { ...cases.dtiRank, targets: [target('2030-12-31', 20, { qualifier: 'at-most' })] },
      '2023-07-31',
      'Còn kém 30 bậc so với mục tiêu 2030 (20/63), chưa có mốc đầu để tính tiến độ',
      '30 places short of the 2030 target (20/63), no baseline to measure progress from',
    ],
    [cases.dtiRank, '2023-07-31', 'Giảm 3 bậc so với năm 2021', 'Down 3 places since 2021'],
    [
      cases.onlineDossiers,
      '2025-05-31',
      'Giảm 2,5 điểm % so với 03/2025',
      'Down 2.5 percentage points since March 2025',
    ],
    [
      lowerBetter,
      '2023-07-31',
      'Tốt hơn 2 điểm % so với mục tiêu 2025 (≤ 5%)',
      '2 percentage points better than the 2025 target (≤ 5%)',
    ],
    [
      late,
      '2023-07-31',
      'Số liệu mới nhất 07/2023, quá hạn 12 ngày',
      'Latest figure July 2023, 12 days overdue',
    ],
  ];
  it.each(rows)('of $0.id on %s: %s', (subject, on, vi, en) => {
    expect(card(subject, on, 'vi', cases.activation)).toBe(vi);
    expect(card(subject, on, 'en', cases.activation)).toBe(en);
  });

  it('gives the reason where the country may not be compared', () => {
    const ookla = { ...cases.speed, comparators: cases.speed.comparators.slice(1) };
    const sentence = card(ookla, '2023-07-31', 'vi');
    expect(sentence).toBe('Chưa so được với cả nước (93,42 Mb/s, 06/2023): khác phương pháp đo');
  });

  it('does not claim a missed target from a figure older than its due day', () => {
    const old = indicator({ latest: observed('2022-06', 55), targets: [target('2022-12-31', 60)] });
    const sentence = card(old, '2023-07-31', 'vi');
    expect(sentence).toBe(
      'Còn thiếu 5 điểm % so với mục tiêu 2022 (60%), mục tiêu đã hết hạn, số liệu mới nhất là 06/2022',
    );
  });

  it('does not call a bound exact', () => {
    const bound = { ...cases.healthRecords, latest: observed('2023-07', 97, { qualifier: 'more-than' }) };
    expect(card(bound as Indicator, '2023-07-31', 'vi')).toBe(
      'Vượt hơn 7 điểm % so với mục tiêu quốc gia 2025 (90%)',
    );
  });
});

describe('the headline of an indicator', () => {
  it('joins the figure, its period and the two facts that matter most', () => {
    const subject = { ...cases.healthRecords, previous: observed('2023-06', 90) };
    expect(headline(subject, '2023-07-31', 'vi')).toBe(
      'Hồ sơ sức khỏe điện tử: 92% (07/2023); vượt 2 điểm % so với mục tiêu quốc gia 2025 (90%); tăng 2 điểm % so với 06/2023',
    );
  });

  it('says what a 100% is of', () => {
    const subject = indicator({
      latest: observed('2023-07', 100),
      denominator: text('thôn, khu phố trong tỉnh'),
    });
    expect(headline(subject, '2023-07-31', 'vi')).toContain('100% thôn, khu phố trong tỉnh (07/2023)');
  });

  it('counts what a 100% is of, when that is a number', () => {
    const communes = text('124 xã, phường, thị trấn', '124 communes');
    const subject = indicator({ latest: observed('2023-07', 100), denominator: communes });
    expect(headline(subject, '2023-07-31', 'vi')).toContain('100% của 124 xã, phường, thị trấn (07/2023)');
    expect(headline(subject, '2023-07-31', 'en')).toContain('100% of 124 communes (July 2023)');
  });

  it('marks derived and provisional figures', () => {
    const subject = indicator({ latest: observed('2023-07', 50, { flags: ['p', 'dv'] }) });
    expect(headline(subject, '2023-07-31', 'vi')).toContain('50% (07/2023, tạm tính, tính từ số đã công bố)');
  });

  it('does not repeat a figure that may not carry a status', () => {
    const late: Indicator = { ...cases.healthRecords, nextDue: day('2023-07-19') };
    expect(headline(late, '2023-07-31', 'vi')).toBe(
      'Hồ sơ sức khỏe điện tử: số liệu mới nhất 07/2023, quá hạn 12 ngày',
    );
  });
});

describe('the sentence of the attention list', () => {
  it('adds the pace that the target would take', () => {
    const trend = ['2021', '2022', '2023'].map((year, index) => ({
      period: period(year),
      value: [41, 48, 55][index] ?? 0,
    }));
    const subject: Indicator = { ...cases.missedThenOpen, cadence: 'year', trend };
    const context = contextOf('2023-12-31', subject);
    const [item] = attentionList([assess(subject, context.evaluationDate)], [], pillars, context);
    if (!item) throw new Error('nothing on the list');
    expect(attentionSentence(item, context, 'vi')).toContain(
      'Cần tăng 12,5 điểm % mỗi năm để đạt 80% vào 31/12/2025; các kỳ gần đây tăng 7,0 điểm % mỗi năm; giữ tốc độ này thì đạt vào',
    );
  });
});

describe('the age of a figure', () => {
  it.each([
    ['2023-07', '2025-06-30', 'cách 23 tháng', '23 months old'],
    ['2023-07', '2025-07-31', 'cách 24 tháng', '24 months old'],
    ['2025-01', '2025-06-30', null, null],
  ])('of %s on %s', (when, on, vi, en) => {
    const figure = observed(when, 1);
    expect([ageWords(figure, day(on), 'vi'), ageWords(figure, day(on), 'en')]).toEqual([vi, en]);
  });
});
