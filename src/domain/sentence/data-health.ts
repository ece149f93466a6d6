import type { EditionHealth, IndicatorHealth } from '../data-health.ts';
import { formatDate, formatInstant, formatPeriod } from '../format/date.ts';
import { formatNumber } from '../format/number.ts';
import type { Locale } from '../model/text.ts';
import { parsePeriod } from '../period.ts';
import type { SourceUse } from '../source-use.ts';
import { mayCarryColour } from '../trust.ts';
import { plural } from './letters.ts';
import { flagWords, trustReason } from './reasons.ts';

function groupClause({ byTrust, usable }: EditionHealth, vi: boolean, locale: Locale): string {
  const groups: readonly (readonly [count: number, words: string, always: boolean])[] = [
    [usable, vi ? 'có số dùng được' : 'with a usable figure', true],
    [byTrust['not-published'], vi ? 'chưa công bố' : 'not published', true],
    [byTrust.overdue, vi ? 'có số đã quá hạn' : 'with an expired figure', false],
    [byTrust.missing, vi ? 'thiếu số' : 'missing', false],
    [byTrust.broken, vi ? 'gián đoạn chuỗi' : 'with a break in series', false],
  ];
  return groups
    .filter(([count, , always]) => always || count > 0)
    .map(([count, words]) => `${formatNumber(count, 0, locale)} ${words}`)
    .join(', ');
}

/**
 * «41 chỉ số: 29 có số dùng được, 12 chưa công bố; 0 quá hạn; 0 bản ghi lỗi». The groups before the first semicolon
 * add up to the whole.
 * @param faulty records that were left out
 */
export function dataHeadline(health: EditionHealth, faulty: number, locale: Locale): string {
  const vi = locale === 'vi';
  const { byTrust, total, late } = health;
  const count = (value: number) => formatNumber(value, 0, locale);
  const faults = vi
    ? `${count(faulty)} bản ghi lỗi`
    : `${count(faulty)} ${plural(faulty, 'faulty record', 'faulty records')}`;
  if (total === 0) return `${vi ? 'Chưa có chỉ số nào đọc được' : 'No readable indicators'}; ${faults}`;
  const groups = groupClause(health, vi, locale);
  const all = vi ? `${count(total)} chỉ số` : `${count(total)} ${plural(total, 'indicator', 'indicators')}`;
  // Said among the groups already, when lateness is all that is wrong with the late ones.
  const said = late > 0 && late === byTrust.overdue;
  const lateClause = said ? [] : [`${count(late)} ${vi ? 'quá hạn' : 'overdue'}`];
  return [`${all}: ${groups}`, ...lateClause, faults].join('; ');
}

/** «12 ngày»; null when nothing is late. */
export function lateWords(days: number | null, locale: Locale): string | null {
  if (days === null) return null;
  const number = formatNumber(days, 0, locale);
  return locale === 'vi' ? `${number} ngày` : `${number} ${plural(days, 'day', 'days')}`;
}

/**
 * Why a figure may be used or not: the reason for which its colour is withheld, the mark that it bears, or that it
 * stands by itself: in time, or with no schedule that it could miss.
 */
export function healthReason({ assessment }: IndicatorHealth, locale: Locale): string {
  const { indicator, trust } = assessment;
  if (!mayCarryColour(trust)) return trustReason(trust, indicator.latest?.period ?? null, locale);
  const scheduled = indicator.nextDue !== null;
  const time =
    locale === 'vi'
      ? scheduled
        ? 'trong hạn'
        : 'nguồn không nêu lịch công bố'
      : scheduled
        ? 'in time'
        : 'the source names no schedule';
  return trust.kind === 'provisional' ? `${flagWords(trust.flag, locale)}; ${time}` : time;
}

function printedWords(publishedOn: string, locale: Locale): string {
  const period = parsePeriod(publishedOn);
  if (locale === 'en') return `printed ${period ? formatPeriod(period, 'en') : publishedOn}`;
  if (period === null) return `in: ${publishedOn}`;
  const lead = period.kind === 'day' ? 'ngày ' : period.kind === 'month' ? 'tháng ' : '';
  return `in ${lead}${formatPeriod(period, 'vi')}`;
}

/**
 * When a source last delivered: the moment of receipt where figures bear one, else the day on which the source was
 * printed, named as such.
 * @param timeZone IANA name
 */
export function receivedWords(
  { receivedAt, source }: Pick<SourceUse, 'receivedAt' | 'source'>,
  locale: Locale,
  timeZone: string,
): string {
  if (receivedAt === null) return printedWords(source.publishedOn, locale);
  const time = formatInstant(receivedAt, locale, timeZone);
  return locale === 'vi' ? `nhận ${time}` : `received ${time}`;
}

/** The due day, or that there is none: `nextDue` is never moved on by the product. */
export function dueWords(nextDue: SourceUse['nextDue'], locale: Locale): string {
  if (nextDue !== null) return formatDate(nextDue, locale);
  return locale === 'vi' ? 'chưa nêu trong nguồn' : 'not stated by the source';
}
