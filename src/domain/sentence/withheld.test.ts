import { describe, expect, it } from 'vitest';
import type { Indicator } from '../model/indicator.ts';
import { day, indicator, observed, target } from '../testing/builders.ts';
import { say, type SentenceRow } from '../testing/say.ts';
import { cardSentence } from './card.ts';

const year = '2023-12-31';

describe('the sentence of a card whose figure is withheld', () => {
  const lacking = (flag: 'x' | 'm' | 'c' | 'z', more: Partial<Indicator> = {}) =>
    indicator({ latest: observed('2023-07', null, { flags: [flag] }), ...more });
  const due = day('2023-08-15');
  const rows: readonly SentenceRow[] = [
    [
      'not published, with its target',
      lacking('x', { targets: [target('2025-12-31', 80)] }),
      year,
      'Chưa có số liệu công bố; mục tiêu 2025: 80%',
      'No published figure; 2025 target: 80%',
    ],
    ['confidential', lacking('c'), year, 'Không được công bố vì bảo mật', 'Withheld as confidential'],
    [
      'not applicable',
      indicator({ reporting: 'not-applicable', latest: null }),
      year,
      'Không áp dụng',
      'Not applicable',
    ],
    [
      'not due yet',
      lacking('m', { nextDue: due }),
      '2023-08-01',
      'Chưa đến kỳ (hạn 15/08/2023)',
      'Not due yet (due 15 August 2023)',
    ],
    [
      'missing and late',
      lacking('m', { nextDue: due, graceDays: 3 }),
      '2023-08-27',
      'Thiếu số liệu, quá hạn 12 ngày',
      'Figure missing, 12 days overdue',
    ],
    ['missing without a due day', lacking('m'), year, 'Thiếu số liệu', 'Figure missing'],
    [
      'overdue by a day',
      indicator({ nextDue: due }),
      '2023-08-16',
      'Số liệu mới nhất 07/2023, quá hạn 1 ngày',
      'Latest figure July 2023, 1 day overdue',
    ],
    [
      'broken',
      indicator({ latest: observed('2023-07', 92, { flags: ['b'] }) }),
      year,
      'Gián đoạn chuỗi số liệu ở kỳ 07/2023',
      'Break in series (July 2023)',
    ],
    [
      'of another definition',
      indicator({ latest: observed('2023-07', 92, { flags: ['d'] }) }),
      year,
      'Khác định nghĩa ở kỳ 07/2023',
      'Definition differs (July 2023)',
    ],
  ];
  it.each(rows)('%s', (_name, subject, on, vi, en) => {
    expect(say(cardSentence, subject, on, 'vi')).toBe(vi);
    expect(say(cardSentence, subject, on, 'en')).toBe(en);
  });
});
