import { describe, expect, it } from 'vitest';
import type { Indicator } from '../model/indicator.ts';
import { observed, target } from '../testing/builders.ts';
import { say, type SentenceRow } from '../testing/say.ts';
import { threeQuarters } from '../testing/worked-cases.ts';
import { cardSentence } from './card.ts';

const year = '2023-12-31';
const share = (value: number, more: Partial<Indicator> = {}) => ({
  ...threeQuarters,
  latest: observed('2023-12', value),
  ...more,
});

describe('the sentence of a card about a target', () => {
  const rows: readonly SentenceRow[] = [
    ['exactly met', share(80), year, 'Đạt đúng mục tiêu 2025 (80%)', 'Exactly at the 2025 target (80%)'],
    [
      'met by less than the figure shows',
      share(80.04),
      year,
      'Vượt 0,04 điểm % so với mục tiêu 2025 (80%)',
      '0.04 percentage points above the 2025 target (80%)',
    ],
    [
      'in time',
      share(40),
      year,
      'Còn thiếu 40 điểm % so với mục tiêu 2025 (80%), tiến độ bằng 100% mức cần có',
      '40 percentage points short of the 2025 target (80%), at 100% of the needed pace',
    ],
    [
      'off track',
      share(26),
      year,
      'Còn thiếu 54 điểm % so với mục tiêu 2025 (80%), tiến độ bằng 30% mức cần có',
      '54 percentage points short of the 2025 target (80%), at 30% of the needed pace',
    ],
    [
      'fallen back',
      share(19),
      year,
      'Còn thiếu 61 điểm % so với mục tiêu 2025 (80%), chưa tiến so với mốc 20% (12/2022)',
      '61 percentage points short of the 2025 target (80%), no progress since 20% (December 2022)',
    ],
    [
      'without a baseline',
      share(35, { baseline: null }),
      year,
      'Còn thiếu 45 điểm % so với mục tiêu 2025 (80%), chưa có mốc đầu để tính tiến độ',
      '45 percentage points short of the 2025 target (80%), no baseline to measure progress from',
    ],
    [
      'missed',
      share(35, { targets: [target('2023-06-30', 40)] }),
      year,
      'Lỡ mục tiêu: còn thiếu 5 điểm % so với mục tiêu 30/06/2023 (40%)',
      'Target missed: 5 percentage points short of the 30 June 2023 target (40%)',
    ],
    [
      'too high for a figure that should be low',
      share(35, { polarity: 'lower-better', targets: [target('2022-12-31', 30, { qualifier: 'at-most' })] }),
      year,
      'Lỡ mục tiêu: còn vượt 5 điểm % so với mục tiêu 2022 (≤ 30%)',
      'Target missed: 5 percentage points above the 2022 target (≤ 30%)',
    ],
    [
      'estimated',
      share(35, { baseline: null, latest: observed('2023-12', 35, { qualifier: 'about' }) }),
      year,
      'Còn thiếu khoảng 45 điểm % so với mục tiêu 2025 (80%), chưa có mốc đầu để tính tiến độ',
      'About 45 percentage points short of the 2025 target (80%), no baseline to measure progress from',
    ],
    [
      'strict and just not reached',
      share(70, { baseline: null, targets: [target('2025-12-31', 70, { qualifier: 'more-than' })] }),
      year,
      'Chưa đạt mục tiêu 2025 (> 70%), chưa có mốc đầu để tính tiến độ',
      'Does not meet the 2025 target (> 70%), no baseline to measure progress from',
    ],
  ];
  it.each(rows)('%s', (_name, subject, on, vi, en) => {
    expect(say(cardSentence, subject, on, 'vi')).toBe(vi);
    expect(say(cardSentence, subject, on, 'en')).toBe(en);
  });
});
