import type { PlainDate } from '../date.ts';
import type { Locale } from '../model/text.ts';
import type { Period } from '../period.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const roman = ['I', 'II', 'III', 'IV'];

/** `31/07/2023`; in English `31 July 2023`: a month in words cannot be taken for a day. */
export function formatDate(date: PlainDate, locale: Locale): string {
  const [year, month, day] = [date.slice(0, 4), date.slice(5, 7), date.slice(8, 10)];
  return locale === 'vi' ? `${day}/${month}/${year}` : `${Number(day)} ${months[Number(month) - 1]} ${year}`;
}

/**
 * `07/2023`, `quý II/2023`, `nửa đầu năm 2023`, `năm 2023`, `19/06/2023`; in English `July 2023`, `Q2 2023`,
 * `first half of 2023`, `2023`, `19 June 2023`.
 */
export function formatPeriod(period: Period, locale: Locale): string {
  const year = String(period.year).padStart(4, '0');
  const vi = locale === 'vi';
  switch (period.kind) {
    case 'day':
      return formatDate(period.end, locale);
    case 'month':
      return vi ? `${String(period.part).padStart(2, '0')}/${year}` : `${months[period.part - 1]} ${year}`;
    case 'quarter':
      return vi ? `quý ${roman[period.part - 1]}/${year}` : `Q${period.part} ${year}`;
    case 'half':
      if (vi) return `${period.part === 1 ? 'nửa đầu' : 'nửa cuối'} năm ${year}`;
      return `${period.part === 1 ? 'first' : 'second'} half of ${year}`;
    case 'year':
      return vi ? `năm ${year}` : year;
  }
}

/**
 * `23/11/2026 08:05`; in English `23 November 2026, 08:05`.
 * @param instant ISO 8601 with offset, or milliseconds since 1970
 * @param timeZone IANA name
 * @throws RangeError for an instant or zone that does not exist
 */
export function formatInstant(instant: string | number, locale: Locale, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
  const time = `${part('hour')}:${part('minute')}`;
  return locale === 'vi'
    ? `${part('day')}/${part('month')}/${part('year')} ${time}`
    : `${Number(part('day'))} ${months[Number(part('month')) - 1]} ${part('year')}, ${time}`;
}

/**
 * `08:05`, the time of day in a zone, in every language.
 * @param instant ISO 8601 with offset, or milliseconds since 1970
 * @param timeZone IANA name
 */
export function formatTime(instant: string | number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(instant));
}
