import { dayInZone, type PlainDate } from './date.ts';
import type { Edition } from './model/catalogue.ts';

/**
 * The day as of which every status is computed: today for a live edition, the edition's own day for a frozen one.
 * @param now milliseconds since 1970
 * @param timeZone IANA name
 */
export function evaluationDate(
  edition: Pick<Edition, 'kind' | 'evaluatedAt'>,
  now: number,
  timeZone: string,
): PlainDate {
  return dayInZone(edition.kind === 'frozen' ? edition.evaluatedAt : now, timeZone);
}
