import { formatPeriod } from '../format/date.ts';
import { formatNumber } from '../format/number.ts';
import { formatValue } from '../format/value.ts';
import type { Indicator } from '../model/indicator.ts';
import { inLocale, type Locale } from '../model/text.ts';
import type { Trust } from '../trust.ts';
import type { RankedUnit, UnitRanking } from '../units/ranking.ts';
import { plural } from './letters.ts';
import { trustReason } from './reasons.ts';
import { distanceParts, referenceText, unitFormat } from './unit-words.ts';

const longestName = 60;
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** A name inside a sentence: no longer than a line, and of its own direction. */
function spokenName({ name }: RankedUnit, locale: Locale): string {
  const whole = [...inLocale(name, locale)];
  const text =
    whole.length > longestName
      ? `${whole
          .slice(0, longestName - 1)
          .join('')
          .trimEnd()}…`
      : whole.join('');
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}

/** How many units are worse than the province (below it where nothing is better or worse), and who may be too. */
export function unitsBehind(
  { rows }: UnitRanking,
  { polarity }: Indicator,
): { readonly sure: number; readonly open: number } {
  let [sure, open] = [0, 0];
  for (const { distance, unranked } of rows) {
    if (distance === null || unranked !== null) continue;
    if (distance.kind === 'not-comparable') open += 1;
    else if (polarity === 'informational' ? distance.kind === 'below' : distance.good === false) sure += 1;
  }
  return { sure, open };
}

function behindClause(ranking: UnitRanking, indicator: Indicator, locale: Locale): string | null {
  const { reference, ranked } = ranking;
  if (reference.kind === 'none') return null;
  const { sure, open } = unitsBehind(ranking, indicator);
  const [count, all] = [formatNumber(sure, 0, locale), formatNumber(ranked, 0, locale)];
  const whole = referenceText(ranking, indicator, locale);
  const { polarity } = indicator;
  if (locale === 'vi') {
    const word = { 'higher-better': 'kém', 'lower-better': 'cao hơn', informational: 'thấp hơn' }[polarity];
    return `${open > 0 ? 'ít nhất ' : ''}${count} trên ${all} đơn vị ${word} toàn tỉnh (${whole})`;
  }
  const word = polarity === 'lower-better' ? 'above' : 'below';
  const number = `${open > 0 ? 'at least ' : ''}${count} of ${all} ${plural(ranked, 'unit', 'units')}`;
  return `${number} ${word} the province (${whole})`;
}

function endWord(end: 'first' | 'last', { polarity }: Indicator, locale: Locale): string {
  if (locale === 'vi') {
    if (polarity === 'informational') return end === 'first' ? 'cao nhất' : 'thấp nhất';
    return end === 'first' ? 'đứng đầu' : 'đứng cuối';
  }
  if (polarity === 'informational') return end === 'first' ? 'highest' : 'lowest';
  return end;
}

function endClause(
  end: 'first' | 'last',
  ranking: UnitRanking,
  format: Indicator,
  locale: Locale,
): string | null {
  const units = ranking[end];
  const [one] = units;
  if (!one) return null;
  const value = formatValue(one.figure, format, locale);
  const count = formatNumber(units.length, 0, locale);
  const gap = end === 'last' ? lastDistance(one, format, locale) : '';
  const many = locale === 'vi' ? `${count} đơn vị cùng ${value}` : `${count} units at ${value}`;
  const who = units.length === 1 ? `${spokenName(one, locale)} (${value}${gap})` : `${many}${gap}`;
  return `${endWord(end, format, locale)}: ${who}`;
}

/** «, kém 49,9 điểm %»: from the province, which the sentence has named. */
function lastDistance({ distance }: RankedUnit, format: Indicator, locale: Locale): string {
  if (distance === null || distance.kind === 'not-comparable' || distance.kind === 'level') return '';
  const { word, size, relative } = distanceParts(distance, format, locale);
  return locale === 'vi' ? `, ${word} ${size}${relative}` : `, ${size} ${word}${relative}`;
}

/**
 * The title of the units' page, in counts and figures of the table. Of figures that are overdue or of a broken series
 * it says that, and nothing else.
 */
export function unitsHeadline(
  ranking: UnitRanking,
  indicator: Indicator,
  trust: Trust,
  locale: Locale,
): string {
  const vi = locale === 'vi';
  const name = inLocale(indicator.shortName, locale);
  if (trust.kind === 'overdue' || trust.kind === 'broken') {
    return `${name}: ${trustReason(trust, indicator.latest?.period ?? null, locale)}`;
  }
  const format = unitFormat(indicator, ranking);
  const { period, ranked, first, last } = ranking;
  if (period === null) return `${name}: ${vi ? 'chưa có đơn vị nào có số liệu' : 'no unit has a figure'}`;
  const level = first.length === ranked && ranked > 1;
  const clauses = [
    behindClause(ranking, indicator, locale),
    level ? allLevel(ranking, format, locale) : endClause('first', ranking, format, locale),
    level || first[0] === last[0] ? null : endClause('last', ranking, format, locale),
  ].filter((clause) => clause !== null);
  const count = formatNumber(ranked, 0, locale);
  const counted = vi
    ? `${count} đơn vị có số liệu`
    : `${count} ${plural(ranked, 'unit', 'units')} with a figure`;
  return `${name}, ${formatPeriod(period, locale)}: ${clauses.length > 0 ? clauses.join('; ') : counted}`;
}

function allLevel({ first, ranked }: UnitRanking, format: Indicator, locale: Locale): string | null {
  const [one] = first;
  if (!one) return null;
  const value = formatValue(one.figure, format, locale);
  const count = formatNumber(ranked, 0, locale);
  return locale === 'vi' ? `cả ${count} đơn vị cùng ${value}` : `all ${count} units at ${value}`;
}
