import { dayInZone } from '../date.ts';
import { formatDate, formatTime } from '../format/date.ts';
import type { Locale } from '../model/text.ts';

interface HeldFigures {
  /** When the figures on the screen were fetched, ms. */
  readonly takenAt: number;
  /** Since when the source has not answered, ms; null while it does. */
  readonly silentSince: number | null;
}

/**
 * «Số liệu lấy lúc 08:05 ngày 25/11/2026; nguồn chưa trả lời từ 08:35»; the second day is told where it is another one.
 * @param timeZone IANA name
 */
export function heldSentence(
  { takenAt, silentSince }: HeldFigures,
  locale: Locale,
  timeZone: string,
): string {
  const vi = locale === 'vi';
  const day = (instant: number) => dayInZone(instant, timeZone);
  const time = (instant: number) => formatTime(instant, timeZone);
  const whole = (instant: number) =>
    `${time(instant)}${vi ? ' ngày ' : ' on '}${formatDate(day(instant), locale)}`;
  const held = `${vi ? 'Số liệu lấy lúc' : 'Figures from'} ${whole(takenAt)}`;
  if (silentSince === null) return held;
  const since = day(silentSince) === day(takenAt) ? time(silentSince) : whole(silentSince);
  return `${held}; ${vi ? 'nguồn chưa trả lời từ' : 'the source has not answered since'} ${since}`;
}
