import type { ChangeResult } from '../change.ts';
import { publishedValue } from '../figure.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Locale } from '../model/text.ts';
import type { Performance } from '../performance.ts';
import type { Comparable, Position } from '../position.ts';
import { targetDirection } from '../targets.ts';
import { isRank } from '../unit.ts';
import { changeReason, performanceReason, positionReason } from './reasons.ts';
import { differenceText, loose, looseness, relativeText, shareText } from './terms.ts';

/** The word and the size of a difference, to be joined by the grammar of the language. */
export interface DifferenceParts {
  /** «cao hơn», «thấp hơn», «kém», «hơn»; `above`, `below`, `ahead`, `behind`. */
  readonly word: string;
  readonly size: string;
  /** ` (+2,0%)` or empty. */
  readonly relative: string;
}

function differenceWord({ kind, good }: Comparable, of: Indicator, locale: Locale): string {
  // «Above» in a ranking would be read as a better place, whatever the number says.
  if (isRank(of.unit)) {
    if (locale === 'vi') return good === false ? 'kém' : 'hơn';
    return good === false ? 'behind' : 'ahead';
  }
  if (locale === 'en') return kind;
  if (kind === 'above') return 'cao hơn';
  return good === false ? 'kém' : 'thấp hơn';
}

/** What a comparable position that is not level is made of. */
export function differenceParts(position: Comparable, of: Indicator, locale: Locale): DifferenceParts {
  const { difference, relative, comparator, atLeast } = position;
  const size = differenceText(difference, comparator.value, of, locale);
  return {
    word: differenceWord(position, of, locale),
    size: (atLeast ? loose.wider[locale] : '') + size,
    relative: atLeast || isRank(of.unit) ? '' : relativeText(relative, of, locale),
  };
}

/** A position in a table cell whose heading names the other side: «cao hơn 1,57 Mb/s (+2,0%)», or why not. */
export function positionWords(position: Position, of: Indicator, locale: Locale): string {
  if (position.kind === 'not-comparable') return positionReason(position.reason, locale);
  if (position.kind === 'level') return locale === 'vi' ? 'ngang bằng' : 'level';
  const { word, size, relative } = differenceParts(position, of, locale);
  return locale === 'vi' ? `${word} ${size}${relative}` : `${size} ${word}${relative}`;
}

/** A change in a table cell whose heading names the earlier period: «giảm 2,5 điểm %», or why there is none. */
export function changeWords(change: ChangeResult, of: Indicator, locale: Locale): string {
  if (change.kind === 'no-change') return changeReason(change.reason, locale);
  if (change.direction === 'same') return locale === 'vi' ? 'không đổi' : 'unchanged';
  const was = publishedValue(of.previous)?.value ?? 0;
  const size = differenceText(change.absolute, was, of, locale) + relativeText(change.relative, of, locale);
  const up = change.direction === 'up';
  return locale === 'vi' ? `${up ? 'tăng' : 'giảm'} ${size}` : `${up ? 'up' : 'down'} ${size}`;
}

/** The distance to the aim in a table cell whose heading names the target, or why there is none. */
export function targetGapWords(performance: Performance, of: Indicator, locale: Locale): string {
  const { aim, gap, pace, reason, status } = performance;
  const latest = publishedValue(of.latest);
  const why = reason === null ? '' : performanceReason(reason, locale);
  if (aim === null || gap === null || latest === null) return why;
  const vi = locale === 'vi';
  const up = targetDirection(aim, of.polarity) === 'up';
  const size =
    loose[looseness(latest, gap > 0 ? 'up' : 'down')][locale] + differenceText(gap, aim.value, of, locale);
  const beyond = up ? gap : -gap;
  if (status === 'met') {
    if (beyond === 0) return vi ? 'đạt' : 'met';
    return vi ? `${up ? 'vượt' : 'tốt hơn'} ${size}` : `${size} ${up ? 'above' : 'better'}`;
  }
  const rank = isRank(of.unit);
  const shortVi = `${rank ? 'còn kém' : up ? 'còn thiếu' : 'còn vượt'} ${size}`;
  const shortEn = `${size} ${up || rank ? 'short' : 'above'}`;
  const short = beyond >= 0 ? (vi ? 'chưa đạt' : 'not met') : vi ? shortVi : shortEn;
  const share = pace !== null && pace > 0 ? shareText(pace, locale) : null;
  const speed = share && (vi ? `tiến độ bằng ${share} mức cần có` : `at ${share} of the needed pace`);
  return [short, speed, why].filter(Boolean).join(', ');
}
