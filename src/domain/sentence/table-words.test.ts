import { describe, expect, it } from 'vitest';
import { assess } from '../assessment.ts';
import type { Indicator } from '../model/indicator.ts';
import { day, indicator, national, observed, target } from '../testing/builders.ts';
import {
  dtiRank,
  healthRecords,
  missedThenOpen,
  onlineDossiers,
  speed,
  threeQuarters,
} from '../testing/worked-cases.ts';
import { changeWords, positionWords, targetGapWords } from './comparison-words.ts';
import { statusReason } from './reasons.ts';

const year = '2023-12-31';
const at = (subject: Indicator, on = year) => assess(subject, day(on));

describe('the country in a table cell', () => {
  it.each<[string, Indicator, string, string]>([
    ['above', speed, 'cao hơn 1,57 Mb/s (+2,0%)', '1.57 Mb/s above (+2.0%)'],
    ['level', { ...speed, latest: observed('2023-07', 78) }, 'ngang bằng', 'level'],
    [
      'below',
      indicator({ comparators: [national('2023-07', 95)] }),
      'kém 3 điểm %',
      '3 percentage points below',
    ],
    [
      'a worse place',
      { ...dtiRank, comparators: [national('2022', 40, { kind: 'national', outOf: 63 })] },
      'kém 10 bậc',
      '10 places behind',
    ],
    [
      'a better place',
      { ...dtiRank, comparators: [national('2022', 60, { kind: 'national', outOf: 63 })] },
      'hơn 10 bậc',
      '10 places ahead',
    ],
    [
      'another method',
      { ...speed, comparators: speed.comparators.slice(1) },
      'khác phương pháp đo',
      'different method',
    ],
    ['nothing to compare with', indicator(), 'chưa có số liệu cả nước', 'no national figure'],
  ])('%s', (_name, subject, vi, en) => {
    const { position } = at(subject);
    expect([positionWords(position, subject, 'vi'), positionWords(position, subject, 'en')]).toEqual([
      vi,
      en,
    ]);
  });
});

describe('the change in a table cell', () => {
  it.each<[string, Indicator, string, string, string]>([
    ['down', onlineDossiers, '2025-05-31', 'giảm 2,5 điểm %', 'down 2.5 percentage points'],
    ['up', indicator({ previous: observed('2023-06', 90) }), year, 'tăng 2 điểm %', 'up 2 percentage points'],
    ['the same', indicator({ previous: observed('2023-06', 92) }), year, 'không đổi', 'unchanged'],
    ['places lost', dtiRank, year, 'giảm 3 bậc', 'down 3 places'],
    [
      'with its share',
      { ...speed, previous: observed('2023-06', 64) },
      year,
      'tăng 16 Mb/s (+25,0%)',
      'up 16 Mb/s (+25.0%)',
    ],
    ['nothing before', indicator(), year, 'chưa có số liệu kỳ trước', 'no earlier figure'],
    [
      'a break before',
      indicator({ previous: observed('2023-06', 90, { flags: ['d'] }) }),
      year,
      'đã đổi phương pháp hoặc định nghĩa',
      'method or definition changed',
    ],
    [
      'an unfinished month',
      indicator({ previous: observed('2023-06', 90) }),
      '2023-07-15',
      'kỳ số liệu chưa kết thúc',
      'the period is not over',
    ],
  ])('%s', (_name, subject, on, vi, en) => {
    const { change } = at(subject, on);
    expect([changeWords(change, subject, 'vi'), changeWords(change, subject, 'en')]).toEqual([vi, en]);
  });
});

describe('the target in a table cell', () => {
  const share = (value: number, more: Partial<Indicator> = {}) => ({
    ...threeQuarters,
    latest: observed('2023-12', value),
    ...more,
  });
  const low = (value: number) =>
    share(value, {
      polarity: 'lower-better',
      baseline: null,
      targets: [target('2025-12-31', 10, { qualifier: 'at-most' })],
    });
  it.each<[string, Indicator, string, string]>([
    ['beyond', healthRecords, 'vượt 2 điểm %', '2 percentage points above'],
    ['reached', share(80), 'đạt', 'met'],
    [
      'short',
      missedThenOpen,
      'còn thiếu 25 điểm %, tiến độ bằng 83% mức cần có',
      '25 percentage points short, at 83% of the needed pace',
    ],
    ['fallen back', share(19), 'còn thiếu 61 điểm %', '61 percentage points short'],
    ['low enough', low(8), 'tốt hơn 2 điểm %', '2 percentage points better'],
    [
      'too high',
      low(12),
      'còn vượt 2 điểm %, chưa có mốc đầu để tính tiến độ',
      '2 percentage points above, no baseline to measure progress from',
    ],
    [
      'a bound that proves it',
      share(85, { latest: observed('2023-12', 85, { qualifier: 'more-than' }) }),
      'vượt hơn 5 điểm %',
      'more than 5 percentage points above',
    ],
    [
      'a bound that leaves it open',
      share(85, { baseline: null, latest: observed('2023-12', 85, { qualifier: 'less-than' }) }),
      'chưa đạt, chưa có mốc đầu để tính tiến độ',
      'not met, no baseline to measure progress from',
    ],
    ['no target', indicator(), '', ''],
    [
      'for reference',
      indicator({ polarity: 'informational' }),
      'số liệu tham khảo, không đánh giá',
      'for reference, not assessed',
    ],
    [
      'overdue',
      { ...healthRecords, nextDue: day('2023-12-01') },
      'số liệu chưa đủ tin cậy để đánh giá',
      'the figure is not firm enough to be assessed',
    ],
  ])('%s', (_name, subject, vi, en) => {
    const { performance } = at(subject);
    expect([targetGapWords(performance, subject, 'vi'), targetGapWords(performance, subject, 'en')]).toEqual([
      vi,
      en,
    ]);
  });
});

describe('what a reader must know of a status', () => {
  it.each<[string, Indicator, string | null]>([
    ['a final figure stands by itself', healthRecords, null],
    [
      'a hollow one says why',
      { ...healthRecords, latest: observed('2023-07', 92, { flags: ['e'] }) },
      'ước tính',
    ],
    [
      'a withheld one says why',
      { ...healthRecords, nextDue: day('2023-12-19') },
      'số liệu mới nhất 07/2023, quá hạn 12 ngày',
    ],
    [
      'one without a baseline says so',
      { ...threeQuarters, baseline: null },
      'chưa có mốc đầu để tính tiến độ',
    ],
  ])('%s', (_name, subject, reason) => {
    expect(statusReason(at(subject), 'vi')).toBe(reason);
  });
});
