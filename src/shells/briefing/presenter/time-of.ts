import { formatInstant } from '#domain/format/date.ts';
import { timeZone } from '#platform/clock.ts';

/** `08:05`: the time of day of a moment (ms); it is the same in both languages. */
export function timeOf(moment: number): string {
  return formatInstant(moment, 'vi', timeZone).slice(-5);
}
