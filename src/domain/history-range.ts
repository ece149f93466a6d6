import { plainDate } from './date.ts';
import type { Observation } from './model/observation.ts';
import type { Period } from './period.ts';

/** A part of a history, by places in its list: from `start` to `end`, both within. */
export interface HistoryRange {
  readonly start: number;
  readonly end: number;
}

/** The whole of a history. */
export function wholeRange(history: readonly Observation[]): HistoryRange {
  return { start: 0, end: history.length - 1 };
}

/** The fewest figures of which a line can be drawn. */
const leastFigures = 2;

/**
 * The part of a history that lies between two periods, both within; null is an open end.
 * @param history oldest first
 * @returns null when nothing that could be drawn lies there
 */
export function rangeBetween(
  history: readonly Observation[],
  from: Period | null,
  to: Period | null,
): HistoryRange | null {
  const start = from === null ? 0 : history.findIndex(({ period }) => period.end >= from.start);
  const end =
    to === null ? history.length - 1 : history.findLastIndex(({ period }) => period.start <= to.end);
  if (start < 0 || end < start) return null;
  let figures = 0;
  for (let at = start; at <= end && figures < leastFigures; at += 1) {
    if (history[at]?.value != null) figures += 1;
  }
  return figures < leastFigures ? null : { start, end };
}

/**
 * The newest so many years of a history, counted back from the end of its last period.
 * @returns null when the history is not longer than that, or holds too few figures there
 */
export function newestYears(history: readonly Observation[], years: number): HistoryRange | null {
  const last = history.at(-1)?.period.end;
  if (last === undefined) return null;
  const [year, month, day] = [Number(last.slice(0, 4)), Number(last.slice(5, 7)), Number(last.slice(8, 10))];
  if (year - years < 1) return null;
  const before = plainDate(year - years, month, day);
  const start = history.findIndex(({ period }) => period.end > before);
  const from = history[start]?.period ?? null;
  return start <= 0 ? null : rangeBetween(history, from, null);
}
