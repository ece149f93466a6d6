import { describe, expect, it } from 'vitest';
import type { Indicator } from '../model/indicator.ts';
import { indicator, national, observed, target, text } from '../testing/builders.ts';
import { say } from '../testing/say.ts';
import { accounts, activation, threeQuarters } from '../testing/worked-cases.ts';
import { indicatorHeadline } from './headline.ts';

const year = '2023-12-31';
const share = (value: number, more: Partial<Indicator> = {}) => ({
  ...threeQuarters,
  latest: observed('2023-12', value),
  ...more,
});

describe('the headline of an indicator', () => {
  it('says issued and activated together, from either side', () => {
    expect(say(indicatorHeadline, accounts, year, 'vi', activation)).toBe(
      'Tài khoản định danh điện tử: hơn 700.000 tài khoản (07/2023); mới kích hoạt 25,78% (19/06/2023)',
    );
    expect(say(indicatorHeadline, accounts, year, 'en', activation)).toBe(
      'e-ID accounts: more than 700,000 accounts (July 2023); only 25.78% (19 June 2023) activated',
    );
    expect(say(indicatorHeadline, activation, year, 'vi', accounts)).toBe(
      'Kích hoạt định danh mức 2: 25,78% (19/06/2023); đi cùng tài khoản định danh điện tử: hơn 700.000 tài khoản (07/2023)',
    );
  });

  it('says a provisional status with the word', () => {
    const provisional = share(35, { latest: observed('2023-12', 35, { flags: ['p'] }) });
    expect(say(indicatorHeadline, provisional, year, 'en')).toBe(
      'Health records: 35% (December 2023, provisional); 45 percentage points short of the 2025 target (80%), at 75% of the needed pace',
    );
  });

  it('puts a lost comparison before a won one, and what is in danger before both', () => {
    const behind = indicator({ targets: [target('2025-12-31', 90)], comparators: [national('2023-07', 95)] });
    expect(say(indicatorHeadline, behind, year, 'vi')).toBe(
      'Hồ sơ sức khỏe điện tử: 92% (07/2023); kém cả nước 3 điểm %; vượt 2 điểm % so với mục tiêu 2025 (90%)',
    );
    const slow = share(26, { comparators: [national('2023-12', 50)] });
    expect(say(indicatorHeadline, slow, year, 'vi')).toMatch(
      /^[^;]+; còn thiếu 54 [^;]+; kém cả nước 24 điểm %$/,
    );
  });

  it('names a place with its field and its year, in the frame of the indicator alone', () => {
    const rank = national('2023-07', 54, { kind: 'rank', outOf: 63, label: text('Hạng') });
    expect(say(indicatorHeadline, indicator({ comparators: [rank] }), year, 'vi')).toBe(
      'Hồ sơ sức khỏe điện tử: 92% (07/2023); hạng 54/63 (07/2023)',
    );
    expect(
      say(indicatorHeadline, indicator({ comparators: [{ ...rank, method: 'other' }] }), year, 'vi'),
    ).not.toContain('63');
  });
});
