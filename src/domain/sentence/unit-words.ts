import { openSide } from '../figure.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Locale } from '../model/text.ts';
import { formatDate, formatPeriod } from '../format/date.ts';
import { formatNumber } from '../format/number.ts';
import { formatValue } from '../format/value.ts';
import type { Comparable } from '../position.ts';
import type { RankedUnit, UnitRanking } from '../units/ranking.ts';
import { differenceParts, positionWords, type DifferenceParts } from './comparison-words.ts';
import { flagWords } from './reasons.ts';
import { differenceText } from './terms.ts';

/** The indicator with the digits that all figures of a table of units are shown in. */
export function unitFormat(indicator: Indicator, { decimals }: Pick<UnitRanking, 'decimals'>): Indicator {
  return { ...indicator, decimals };
}

/** The province's own figure in its own digits; empty where units are not set against it. */
export function referenceText(
  { reference }: Pick<UnitRanking, 'reference'>,
  of: Indicator,
  locale: Locale,
): string {
  return reference.kind === 'province' ? formatValue(reference.figure, of, locale) : '';
}

/** The word and size of a distance; «ít nhất» where a bound on either side leaves the rest open. */
export function distanceParts(distance: Comparable, format: Indicator, locale: Locale): DifferenceParts {
  if (!distance.atLeast) return differenceParts(distance, format, locale);
  const { word, size } = differenceParts({ ...distance, atLeast: false }, format, locale);
  return { word, size: `${locale === 'vi' ? 'ít nhất' : 'at least'} ${size}`, relative: '' };
}

/** A unit's distance from the province in a table cell: «kém 12,3 điểm %», or why there is none. */
export function unitDistance({ distance, figure }: RankedUnit, format: Indicator, locale: Locale): string {
  if (distance === null) return '';
  if (
    distance.kind === 'not-comparable' &&
    distance.reason === 'bound' &&
    openSide(figure.qualifier) === null
  ) {
    return locale === 'vi' ? 'số toàn tỉnh chỉ nêu mức chặn' : 'the provincial figure is only a bound';
  }
  if (distance.kind === 'not-comparable') return positionWords(distance, format, locale);
  const vi = locale === 'vi';
  if (distance.kind === 'level') {
    const words = positionWords(distance, format, locale);
    if (distance.difference === 0) return words;
    const size = differenceText(distance.difference, distance.comparator.value, format, locale);
    return vi ? `${words} (lệch ${size})` : `${words} (${size} apart)`;
  }
  const { word, size, relative } = distanceParts(distance, format, locale);
  return vi ? `${word} ${size}${relative}` : `${size} ${word}${relative}`;
}

/** A place as `3`, or `3–5` where bounds leave it open. */
export function placeText({ places }: Pick<RankedUnit, 'places'>, locale: Locale): string {
  if (places === null) return '–';
  const [best, worst] = [formatNumber(places.best, 0, locale), formatNumber(places.worst, 0, locale)];
  return best === worst ? best : `${best}–${worst}`;
}

/** What a reader must know of one row: why it has no place, other days, marks of the figure. */
export function unitMarks({ figure, unranked }: RankedUnit, locale: Locale): readonly string[] {
  const vi = locale === 'vi';
  const period = formatPeriod(figure.period, locale);
  return [
    ...(unranked === 'period'
      ? [vi ? `số liệu ${period}, không xếp hạng cùng` : `figure of ${period}, not ranked`]
      : []),
    ...(unranked === 'scope'
      ? [vi ? 'khác định nghĩa, không xếp hạng cùng' : 'definition differs, not ranked']
      : []),
    ...figure.flags
      .filter((flag) => !(flag === 'd' && unranked === 'scope'))
      .map((flag) => flagWords(flag, locale)),
    ...(figure.asOf
      ? [vi ? `tính đến ${formatDate(figure.asOf, locale)}` : `as of ${formatDate(figure.asOf, locale)}`]
      : []),
  ];
}
