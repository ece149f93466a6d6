import { describe, expect, it } from 'vitest';
import type { Indicator } from '../model/indicator.ts';
import { indicator, national, observed, units } from '../testing/builders.ts';
import { say, type SentenceRow } from '../testing/say.ts';
import { digitisation, dtiRank, speed } from '../testing/worked-cases.ts';
import { cardSentence } from './card.ts';

const year = '2023-12-31';

describe('the sentence of a card about the country', () => {
  const against = (value: number, more: Partial<Indicator> = {}) =>
    indicator({ latest: observed('2023-07', value), ...more });
  const rows: readonly SentenceRow[] = [
    [
      'above',
      against(60, { comparators: [national('2023-07', 50.5)] }),
      year,
      'Cao hơn cả nước 9,5 điểm %',
      '9.5 percentage points above the national figure',
    ],
    [
      'level',
      { ...speed, latest: observed('2023-07', 78) },
      year,
      'Ngang cả nước (78,43 Mb/s)',
      'Level with the national figure (78.43 Mb/s)',
    ],
    [
      'worse below',
      digitisation,
      year,
      'Kém cả nước 5,3 điểm (−49,1%)',
      '5.3 points (−49.1%) below the national figure',
    ],
    [
      'better below',
      against(40, { polarity: 'lower-better', comparators: [national('2023-07', 50)] }),
      year,
      'Thấp hơn cả nước 10 điểm %',
      '10 percentage points below the national figure',
    ],
    [
      'worse above',
      against(60, { polarity: 'lower-better', comparators: [national('2023-07', 50)] }),
      year,
      'Cao hơn cả nước 10 điểm %',
      '10 percentage points above the national figure',
    ],
    [
      'a better place',
      { ...dtiRank, comparators: [national('2022', 60, { outOf: 63 })] },
      year,
      'Hơn cả nước 10 bậc',
      '10 places ahead of the national figure',
    ],
    [
      'of the month before',
      against(60, { comparators: [national('2023-06', 50)] }),
      year,
      'Cao hơn cả nước 10 điểm % (cả nước: 06/2023)',
      '10 percentage points above the national figure (national: June 2023)',
    ],
    [
      'from a bound',
      against(97, {
        latest: observed('2023-07', 97, { qualifier: 'more-than' }),
        comparators: [national('2023-07', 87)],
      }),
      year,
      'Cao hơn cả nước hơn 10 điểm %',
      'More than 10 percentage points above the national figure',
    ],
    [
      'of a month that is too far',
      against(60, { comparators: [national('2023-02', 50)] }),
      year,
      'Chưa so được với cả nước (50%, 02/2023): khác kỳ số liệu',
      'Not comparable with the national figure (50%, February 2023): different period',
    ],
  ];
  it.each(rows)('%s', (_name, subject, on, vi, en) => {
    expect(say(cardSentence, subject, on, 'vi')).toBe(vi);
    expect(say(cardSentence, subject, on, 'en')).toBe(en);
  });
});

describe('the sentence of a card about the past, or about nothing', () => {
  const rows: readonly SentenceRow[] = [
    [
      'a rise',
      indicator({ previous: observed('2023-06', 90) }),
      year,
      'Tăng 2 điểm % so với 06/2023',
      'Up 2 percentage points since June 2023',
    ],
    [
      'a rise of a count',
      indicator({
        unit: units.account,
        latest: observed('2023-07', 110),
        previous: observed('2023-06', 100),
      }),
      year,
      'Tăng 10 tài khoản (+10,0%) so với 06/2023',
      'Up 10 accounts (+10.0%) since June 2023',
    ],
    [
      'no change',
      indicator({ previous: observed('2023-06', 92) }),
      year,
      'Không đổi so với 06/2023',
      'Unchanged since June 2023',
    ],
    [
      'months missing between',
      indicator({ previous: observed('2023-03', 90) }),
      year,
      'Tăng 2 điểm % so với 03/2023 (không liền kỳ)',
      'Up 2 percentage points since March 2023 (periods between are missing)',
    ],
    [
      'one place gained',
      { ...dtiRank, latest: observed('2022', 46) },
      year,
      'Tăng 1 bậc so với năm 2021',
      'Up 1 place since 2021',
    ],
    [
      'nothing beside it',
      indicator(),
      year,
      'Chưa có mục tiêu và số liệu cả nước để so sánh',
      'No target or national figure to compare with',
    ],
    [
      'for reference',
      indicator({ polarity: 'informational' }),
      year,
      'Số liệu tham khảo, không đặt mục tiêu',
      'For reference, no target is set',
    ],
  ];
  it.each(rows)('%s', (_name, subject, on, vi, en) => {
    expect(say(cardSentence, subject, on, 'vi')).toBe(vi);
    expect(say(cardSentence, subject, on, 'en')).toBe(en);
  });
});
