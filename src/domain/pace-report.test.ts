import { describe, expect, it } from 'vitest';
import { assess } from './assessment.ts';
import type { Indicator } from './model/indicator.ts';
import { paceReport } from './pace-report.ts';
import { paceReportSentence } from './sentence/pace-report.ts';
import { day, indicator, observed, period, target } from './testing/builders.ts';

const trend = (...values: readonly (number | null)[]) =>
  values.map((value, index) => ({ period: period(`2023-0${index + 1}`), value }));

const open: Partial<Indicator> = {
  latest: observed('2023-07', 55),
  baseline: observed('2020-12', 30),
  targets: [target('2025-12-31', 80)],
};

function report(more: Partial<Indicator>) {
  const subject = indicator(more);
  const made = paceReport(assess(subject, day('2023-12-31')));
  const words = (['vi', 'en'] as const).map((locale) => paceReportSentence(made, subject, locale));
  return [made.kind === 'none' ? made.reason : made.kind, ...words];
}

describe('the pace of a line', () => {
  it('is told where a history of three points makes one', () => {
    const [kind, vi] = report({ ...open, trend: trend(51, 53, 55) });
    expect(kind).toBe('pace');
    expect(vi).toMatch(/^Cần tăng .+ các kỳ gần đây tăng 2,0 điểm % mỗi tháng/);
  });

  it('begins with a capital where nothing can be needed any more', () => {
    const [, vi] = report({ ...open, targets: [target('2022-12-31', 80)], trend: trend(51, 53, 55) });
    expect(vi).toMatch(/^Các kỳ gần đây tăng/);
  });

  it.each<[string, Partial<Indicator>, string, string]>([
    [
      'few-points',
      { ...open, trend: trend(51, null, 55) },
      'Chưa tính được tốc độ: mới có 2 kỳ số liệu, cần từ 3 kỳ',
      'No pace yet: 2 periods with a figure, 3 are needed',
    ],
    [
      'no-target',
      { ...open, targets: [] },
      'Chưa có mục tiêu nên không tính tốc độ cần có',
      'No target, so no needed pace',
    ],
    [
      'met',
      { ...open, latest: observed('2023-07', 85), trend: trend(81, 83, 85) },
      'Đã đạt mục tiêu, không còn tốc độ cần có',
      'Target met, no pace is needed',
    ],
    [
      'withheld',
      { ...open, nextDue: day('2023-12-01'), trend: trend(51, 53, 55) },
      'Chưa tính tốc độ khi số liệu chưa cập nhật',
      'No pace until the figure is up to date',
    ],
    [
      'bound',
      {
        ...open,
        latest: observed('2023-07', 85, { qualifier: 'less-than' }),
        baseline: observed('2020-12', 90),
        trend: trend(89, 87, 85),
      },
      'Chưa tính được tốc độ: số liệu chỉ nêu mức chặn',
      'No pace: the figure is only a bound',
    ],
  ])('is not told, and says why: %s', (reason, more, vi, en) => {
    expect(report(more)).toEqual([reason, vi, en]);
  });
});
