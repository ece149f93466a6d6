/** A calendar day, `YYYY-MM-DD`, with no time and no zone. Orders as text. */
export type PlainDate = string & { readonly __brand: 'PlainDate' };

const pattern = /^\d{4}-\d{2}-\d{2}$/;
const msPerDay = 86_400_000;
/** A day within those that can be told, whatever the zone. */
const [earliest, latest] = [Date.parse('1000-01-02T00:00:00Z'), Date.parse('9999-12-31T00:00:00Z')];

/** Reads `YYYY-MM-DD`; null for anything else, impossible days (`2023-02-30`) included. */
export function parsePlainDate(text: string): PlainDate | null {
  if (!pattern.test(text)) return null;
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(text.slice(0, 4)), month);
  return exists ? (text as PlainDate) : null;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Days from 01/01/1970 to a day, negative before. By arithmetic on the calendar of 400-year cycles (March first): a
 * history of 50,000 days asks for it several times a day, and reading text as an instant takes ten times as long.
 */
export function dayNumber(date: PlainDate): number {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const cycle = Math.floor(year / 400);
  const yearOfCycle = year - cycle * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(date.slice(8, 10)) - 1;
  const leapDays = Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100);
  return cycle * 146_097 + yearOfCycle * 365 + leapDays + dayOfYear - 719_468;
}

/** The day `year`-`month`-`day` (month 1–12); day 0 is the last day of the month before. */
export function plainDate(year: number, month: number, day: number): PlainDate {
  const instant = new Date(0);
  // setUTCFullYear takes years below 100 as they are; the Date constructor would not.
  instant.setUTCFullYear(year, month - 1, day);
  return instant.toISOString().slice(0, 10) as PlainDate;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** `date` moved by whole days; never beyond the year 9999, after which days no longer order as text. */
export function addDays(date: PlainDate, days: number): PlainDate {
  const moved = new Date(Date.parse(`${date}T00:00:00Z`) + days * msPerDay).toISOString();
  return (moved.startsWith('+') ? '9999-12-31' : moved.slice(0, 10)) as PlainDate;
}

/**
 * The calendar day of an instant in a zone; never before the year 1000 or beyond the year 9999, where days would no
 * longer be told by four digits.
 * @param instant ISO 8601 with offset, or milliseconds since 1970
 * @param timeZone IANA name, e.g. `Asia/Ho_Chi_Minh`
 */
export function dayInZone(instant: string | number, timeZone: string): PlainDate {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(Math.min(Math.max(new Date(instant).getTime(), earliest), latest));
  return parts as PlainDate;
}
