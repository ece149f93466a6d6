import { openSide, type Published } from '../figure.ts';
import { sharedDigits } from '../format/digits.ts';
import { formatDate, formatPeriod } from '../format/date.ts';
import { formatDifference } from '../format/difference.ts';
import { formatNumber, formatSigned } from '../format/number.ts';
import { qualifierSign } from '../format/qualifier.ts';
import { formatValue } from '../format/value.ts';
import type { Comparator, Indicator, Target } from '../model/indicator.ts';
import { inLocale, type Locale } from '../model/text.ts';
import { isRank } from '../unit.ts';
import { flagWords } from './reasons.ts';

/** The year of a target due at its end, else the day. */
function dueText(target: Target, locale: Locale): string {
  return target.due.endsWith('-12-31') ? target.due.slice(0, 4) : formatDate(target.due, locale);
}

/** «mục tiêu quốc gia 2025», «mục tiêu 2025» for the province's own. */
export function targetName(target: Target, locale: Locale): string {
  const due = dueText(target, locale);
  if (locale === 'vi') return `mục tiêu ${target.scope === 'national' ? 'quốc gia ' : ''}${due}`;
  return `the ${due} ${target.scope === 'national' ? 'national ' : ''}target`;
}

/** The level of a target: `90%`; `> 70%` where reaching the number itself would not do. */
export function targetText(target: Target, indicator: Indicator, locale: Locale): string {
  const decimals = sharedDigits(0, target.value);
  const level = formatValue({ value: target.value, qualifier: 'exact' }, { ...indicator, decimals }, locale);
  // A place to reach is read as «that one or better»; elsewhere only a ceiling or a strict limit needs its sign.
  const plain = target.qualifier === 'at-least' || (isRank(indicator.unit) && target.qualifier === 'at-most');
  const sign = plain ? '' : qualifierSign(target.qualifier);
  return sign === '' ? level : `${sign} ${level}`;
}

/** A comparator's figure with all of its digits: `78,43 Mb/s`, `54/63`. */
export function comparatorText(comparator: Comparator, indicator: Indicator, locale: Locale): string {
  const { value, outOf } = comparator;
  if (outOf !== null) return `${formatNumber(value, 0, locale)}/${formatNumber(outOf, 0, locale)}`;
  const decimals = sharedDigits(indicator.decimals, value);
  return formatValue({ value, qualifier: 'exact' }, { ...indicator, decimals }, locale);
}

/** The size of a difference to `other`, in as many digits as the more precise side has. */
export function differenceText(
  difference: number,
  other: number,
  indicator: Indicator,
  locale: Locale,
): string {
  const usual = sharedDigits(indicator.decimals, other);
  // A difference that exists must not read as zero because the figure is shown with fewer digits than it has.
  const vanishes = difference !== 0 && Number(difference.toFixed(usual)) === 0;
  const decimals = vanishes ? sharedDigits(usual, other + difference) : usual;
  return formatDifference(difference, indicator.unit, decimals, locale);
}

/** ` (+2,0%)`; empty for percentages, whose difference in points is not to be mixed with a per cent. */
export function relativeText(relative: number | null, indicator: Indicator, locale: Locale): string {
  if (relative === null || indicator.unit.id === 'percent' || Math.abs(relative) < 0.0005) return '';
  return ` (${formatSigned(relative * 100, 1, locale)}%)`;
}

/** A share as `83%`, whole. */
export function shareText(share: number, locale: Locale): string {
  return `${formatNumber(share * 100, 0, locale)}%`;
}

function wholeText(whole: string, locale: Locale): string {
  if (locale === 'en') return ` of ${whole}`;
  // «100% thôn» reads well, «100% 124 xã» does not.
  return /^\d/.test(whole) ? ` của ${whole}` : ` ${whole}`;
}

/** The indicator's figure with what a reader must know at once: the whole of a 100%, the period, its marks. */
export function figureText(figure: Published, indicator: Indicator, locale: Locale): string {
  const value = formatValue(figure, indicator, locale);
  const of = indicator.denominator;
  const whole = indicator.unit.id === 'percent' && figure.value === 100 && of !== null;
  const all = whole ? wholeText(inLocale(of, locale), locale) : '';
  const marks = figure.flags
    .filter((flag) => ['p', 'e', 'f', 'u', 'dv'].includes(flag))
    .map((flag) => flagWords(flag, locale));
  const when = figure.asOf ? formatDate(figure.asOf, locale) : formatPeriod(figure.period, locale);
  return `${value}${all} (${[when, ...marks].join(', ')})`;
}

/** How sure the size of a difference is. */
export type Looseness = 'exact' | 'about' | 'wider' | 'narrower';

/** The word before a difference, with its space. */
export const loose: Readonly<Record<Looseness, Readonly<Record<Locale, string>>>> = {
  exact: { vi: '', en: '' },
  about: { vi: 'khoảng ', en: 'about ' },
  wider: { vi: 'hơn ', en: 'more than ' },
  narrower: { vi: 'chưa đến ', en: 'less than ' },
};

/** A figure that is a bound or an estimate makes every difference from it one: `wider` when it may be larger. */
export function looseness(
  figure: Published,
  towards: 'up' | 'down',
): 'exact' | 'about' | 'wider' | 'narrower' {
  if (figure.qualifier === 'about') return 'about';
  const open = openSide(figure.qualifier);
  if (open === null) return 'exact';
  return open === towards ? 'wider' : 'narrower';
}
