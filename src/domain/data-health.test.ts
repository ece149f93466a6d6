import { describe, expect, test } from 'vitest';
import { assess } from './assessment.ts';
import { editionHealth, indicatorHealth } from './data-health.ts';
import type { Indicator } from './model/indicator.ts';
import { dataHeadline, healthReason, lateWords } from './sentence/data-health.ts';
import { day, indicator, observed } from './testing/builders.ts';

const today = day('2024-03-15');
const one = (id: string, more: Partial<Indicator>) => indicator({ id, code: id.toUpperCase(), ...more });
const rowsOf = (indicators: readonly Indicator[]) =>
  indicatorHealth(
    indicators.map((each) => assess(each, today)),
    today,
  );

const final = one('final', { latest: observed('2023-07', 92) });
const fresh = one('fresh', { latest: observed('2024-02', 92), nextDue: day('2024-04-10') });
const provisional = one('provisional', { latest: observed('2024-01', 5, { flags: ['p'] }) });
const late = one('late', { latest: observed('2024-01', 5), nextDue: day('2024-03-01'), graceDays: 5 });
const later = one('later', { latest: observed('2024-01', 5), nextDue: day('2024-02-01') });
const grace = one('grace', { latest: observed('2024-02', 5), nextDue: day('2024-03-11'), graceDays: 4 });
const brokenAndLate = one('broken', {
  latest: observed('2023-12', 5, { flags: ['b'] }),
  nextDue: day('2024-03-05'),
});
const promised = one('promised', { latest: null, nextDue: day('2024-03-10') });
const unpublished = one('unpublished', {
  latest: null,
  reporting: 'in-preparation',
  nextDue: day('2020-01-01'),
});

describe('how far each figure can be relied on', () => {
  test.each([
    ['a final figure without a schedule', final, null, 'nguồn không nêu lịch công bố'],
    ['a final figure before its due day', fresh, null, 'trong hạn'],
    ['a provisional figure', provisional, null, 'tạm tính; nguồn không nêu lịch công bố'],
    ['a figure past its grace', late, 14, 'số liệu mới nhất 01/2024, quá hạn 14 ngày'],
    ['the last day of the grace', grace, null, 'trong hạn'],
    ['a broken series that is late too', brokenAndLate, 10, 'gián đoạn chuỗi số liệu ở kỳ 12/2023'],
    ['a promised figure that did not come', promised, 5, 'thiếu số liệu, quá hạn 5 ngày'],
    ['a figure that nobody reports, however old its day', unpublished, null, 'chưa có số liệu công bố'],
  ])('%s', (_name, subject, days, reason) => {
    const [row] = rowsOf([subject]);
    expect(row?.lateDays).toBe(days);
    expect(row && healthReason(row, 'vi')).toBe(reason);
  });

  test('the latest stands first, then the oldest, then those without a figure', () => {
    const all = [final, fresh, unpublished, late, later, brokenAndLate, provisional];
    expect(rowsOf(all).map(({ assessment }) => assessment.indicator.id)).toEqual([
      'later',
      'late',
      'broken',
      'final',
      'provisional',
      'fresh',
      'unpublished',
    ]);
  });

  test('age is counted in whole months from the day that the figure describes', () => {
    expect(rowsOf([final]).map(({ ageMonths }) => ageMonths)).toEqual([7]);
    expect(rowsOf([promised]).map(({ ageMonths }) => ageMonths)).toEqual([null]);
  });

  test('days late are words with the number', () => {
    expect(lateWords(1234, 'vi')).toBe('1.234 ngày');
    expect([lateWords(1, 'en'), lateWords(2, 'en'), lateWords(null, 'en')]).toEqual([
      '1 day',
      '2 days',
      null,
    ]);
  });
});

describe('the sentence of the data page', () => {
  test.each([
    [
      [final, provisional, unpublished],
      0,
      '3 chỉ số: 2 có số dùng được, 1 chưa công bố; 0 quá hạn; 0 bản ghi lỗi',
      '3 indicators: 2 with a usable figure, 1 not published; 0 overdue; 0 faulty records',
    ],
    [
      [final, late, later],
      1,
      '3 chỉ số: 1 có số dùng được, 0 chưa công bố, 2 có số đã quá hạn; 1 bản ghi lỗi',
      '3 indicators: 1 with a usable figure, 0 not published, 2 with an expired figure; 1 faulty record',
    ],
    [
      [late, brokenAndLate, promised],
      0,
      '3 chỉ số: 0 có số dùng được, 0 chưa công bố, 1 có số đã quá hạn, 1 thiếu số, 1 gián đoạn chuỗi; 3 quá hạn; 0 bản ghi lỗi',
      '3 indicators: 0 with a usable figure, 0 not published, 1 with an expired figure, 1 missing, 1 with a break in series; 3 overdue; 0 faulty records',
    ],
    [[], 2, 'Chưa có chỉ số nào đọc được; 2 bản ghi lỗi', 'No readable indicators; 2 faulty records'],
  ])('%#', (indicators, faulty, vi, en) => {
    const health = editionHealth(rowsOf(indicators));
    expect(dataHeadline(health, faulty, 'vi')).toBe(vi);
    expect(dataHeadline(health, faulty, 'en')).toBe(en);
    expect(Object.values(health.byTrust).reduce((sum, count) => sum + count, 0)).toBe(health.total);
  });
});
