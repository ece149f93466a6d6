import type { Indicator } from '../model/indicator.ts';
import type { Locale } from '../model/text.ts';
import type { NoPaceReason, PaceReport } from '../pace-report.ts';
import { plural, upperFirst } from './letters.ts';
import { paceSentence } from './pace.ts';

function reason(why: NoPaceReason, points: number, locale: Locale): string {
  const vi = locale === 'vi';
  switch (why) {
    case 'withheld':
      return vi ? 'Chưa tính tốc độ khi số liệu chưa cập nhật' : 'No pace until the figure is up to date';
    case 'no-target':
      return vi ? 'Chưa có mục tiêu nên không tính tốc độ cần có' : 'No target, so no needed pace';
    case 'met':
      return vi ? 'Đã đạt mục tiêu, không còn tốc độ cần có' : 'Target met, no pace is needed';
    case 'few-points':
      return vi
        ? `Chưa tính được tốc độ: mới có ${points} kỳ số liệu, cần từ 3 kỳ`
        : `No pace yet: ${points} ${plural(points, 'period', 'periods')} with a figure, 3 are needed`;
    case 'bound':
      return vi ? 'Chưa tính được tốc độ: số liệu chỉ nêu mức chặn' : 'No pace: the figure is only a bound';
  }
}

/** The pace that it would take and the pace of late, or why neither can be told. */
export function paceReportSentence(report: PaceReport, of: Indicator, locale: Locale): string {
  return report.kind === 'pace'
    ? upperFirst(paceSentence(report.pace, of, report.aim, locale))
    : reason(report.reason, report.points, locale);
}
