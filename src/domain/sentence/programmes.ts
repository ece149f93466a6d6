import type { Programmes } from '../model/programmes.ts';
import type { Locale } from '../model/text.ts';
import { plural, upperFirst } from './letters.ts';

/** The sentence at the top of the programmes page, in counts of what the file holds. */
export function programmesHeadline(programmes: Programmes, locale: Locale): string {
  const vi = locale === 'vi';
  const counted = programmes.milestones.filter(({ status }) => status !== 'dropped');
  const done = counted.filter(({ status }) => status === 'done' || status === 'early').length;
  const late = counted.filter(({ status }) => status === 'late').length;
  const running = programmes.platforms.filter(({ status }) => status === 'in-service').length;
  const obstacles = programmes.bottlenecks.length;
  const clauses = [
    counted.length > 0 &&
      (vi
        ? `${done} trên ${counted.length} mốc việc đã xong`
        : `${done} of ${counted.length} ${plural(counted.length, 'milestone', 'milestones')} done`),
    late > 0 && (vi ? `${late} mốc việc trễ hạn` : `${late} late`),
    running > 0 &&
      (vi
        ? `${running} nền tảng đang vận hành`
        : `${running} ${plural(running, 'platform', 'platforms')} in service`),
    obstacles > 0 &&
      (vi ? `${obstacles} điểm nghẽn` : `${obstacles} ${plural(obstacles, 'bottleneck', 'bottlenecks')}`),
  ].filter((clause) => clause !== false);
  if (clauses.length === 0) return vi ? 'Chưa có chương trình nào được công bố' : 'No programmes published';
  return upperFirst(clauses.join('; '));
}
