import { formatDate } from '../format/date.ts';
import { sharedDigits } from '../format/digits.ts';
import { formatDifference } from '../format/difference.ts';
import type { Indicator, Target } from '../model/indicator.ts';
import type { Locale } from '../model/text.ts';
import type { Pace } from '../pace.ts';
import { targetText } from './terms.ts';

const steps: Readonly<Record<Locale, Readonly<Record<Pace['per'], string>>>> = {
  vi: { day: 'ngày', week: 'tuần', month: 'tháng', quarter: 'quý', half: 'nửa năm', year: 'năm' },
  en: { day: 'day', week: 'week', month: 'month', quarter: 'quarter', half: 'half-year', year: 'year' },
};

function movement(perStep: number, indicator: Indicator, per: Pace['per'], locale: Locale): string {
  // A pace is small beside the level it moves: one more digit than the indicator shows.
  const decimals = sharedDigits(indicator.decimals) + 1;
  const size = formatDifference(perStep, indicator.unit, decimals, locale);
  if (Number(Math.abs(perStep).toFixed(decimals)) === 0) return locale === 'vi' ? 'không đổi' : 'no change';
  if (locale === 'vi') return `${perStep > 0 ? 'tăng' : 'giảm'} ${size} mỗi ${steps.vi[per]}`;
  return `${perStep > 0 ? 'up' : 'down'} ${size} a ${steps.en[per]}`;
}

/** A need that is smaller than the digits shown is still a need: «tăng chưa đến 0,01 điểm % mỗi ngày». */
function neededMovement(perStep: number, indicator: Indicator, per: Pace['per'], locale: Locale): string {
  const smallest = 10 ** -(sharedDigits(indicator.decimals) + 1);
  if (perStep === 0 || Math.abs(perStep) >= smallest / 2) return movement(perStep, indicator, per, locale);
  const [up, down] = locale === 'vi' ? ['tăng', 'giảm'] : ['up', 'down'];
  const least = movement(perStep > 0 ? smallest : -smallest, indicator, per, locale);
  const less = locale === 'vi' ? 'chưa đến' : 'less than';
  return least.replace(/^\S+/, perStep > 0 ? `${up} ${less}` : `${down} ${less}`);
}

/** What reaching the target takes, how fast it goes now, and when that arrives. */
export function paceSentence(pace: Pace, indicator: Indicator, aim: Target, locale: Locale): string {
  const vi = locale === 'vi';
  const level = targetText(aim, indicator, locale);
  const due = formatDate(aim.due, locale);
  const parts: string[] = [];
  if (pace.needed !== null) {
    const needed = neededMovement(pace.needed, indicator, pace.per, locale);
    parts.push(
      vi ? `Cần ${needed} để đạt ${level} vào ${due}` : `Needed: ${needed} to reach ${level} by ${due}`,
    );
  }
  const achieved = movement(pace.achieved, indicator, pace.per, locale);
  parts.push(vi ? `các kỳ gần đây ${achieved}` : `recently: ${achieved}`);
  if (pace.arrival.kind === 'never') {
    parts.push(vi ? 'không đạt nếu giữ tốc độ này' : 'at this pace it is not reached');
  } else {
    const date = formatDate(pace.arrival.date, locale);
    parts.push(vi ? `giữ tốc độ này thì đạt vào ${date}` : `at this pace it is reached on ${date}`);
  }
  return parts.join('; ');
}
