/** A calendar day, `YYYY-MM-DD`, with no time and no zone. Orders as text. */
export type PlainDate = string & { readonly __brand: 'PlainDate' };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const msPerDay = 86_400_000;

/** Reads `YYYY-MM-DD`; null for anything else, impossible days (`2023-02-30`) included. */
export function parsePlainDate(text: string): PlainDate | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return day >= 1 && day <= lastDay(year, month) ? (text as PlainDate) : null;
}

/** Last day of a month; 0 where there is no such month. By arithmetic: huge files hold a hundred thousand days. */
function lastDay(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  if (month === 4 || month === 6 || month === 9 || month === 11) return 30;
  return month >= 1 && month <= 12 ? 31 : 0;
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
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / msPerDay);
}

/** `date` moved by whole days; never beyond the year 9999, after which days no longer order as text. */
export function addDays(date: PlainDate, days: number): PlainDate {
  const moved = new Date(Date.parse(`${date}T00:00:00Z`) + days * msPerDay).toISOString();
  return (moved.startsWith('+') ? '9999-12-31' : moved.slice(0, 10)) as PlainDate;
}

/**
 * The calendar day of an instant in a zone.
 * @param instant ISO 8601 with offset, or milliseconds since 1970
 * @param timeZone IANA name, e.g. `Asia/Ho_Chi_Minh`
 */
export function dayInZone(instant: string | number, timeZone: string): PlainDate {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(new Date(instant));
  return parts as PlainDate;
}
