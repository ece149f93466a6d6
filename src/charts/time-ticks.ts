import type { TimeUnit } from './chart-model.ts';

export interface TimeTicks {
  readonly unit: TimeUnit;
  /** Middles of years, months or days, ms, ascending: where the points of such periods stand. */
  readonly at: readonly number[];
}

const dayMs = 86_400_000;
const yearSteps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];
const monthSteps = [1, 3, 6];
const daySteps = [1, 2, 7, 14];

/**
 * Round periods of a long time axis: years where they fit, else months, else days; about `most` of them.
 * @param grain the finest unit that the history has
 */
export function timeTicks(from: number, to: number, most: number, grain: TimeUnit): TimeTicks {
  const days = Math.max(1, (to - from) / dayMs);
  const wanted = Math.max(1, most);
  const dayStep = grain === 'day' ? daySteps.find((step) => days / step <= wanted) : undefined;
  if (dayStep !== undefined) return { unit: 'day', at: everyDay(from, to, dayStep) };
  const monthStep = grain === 'year' ? undefined : monthSteps.find((step) => days / 30.4 / step <= wanted);
  if (monthStep !== undefined) return { unit: 'month', at: everyMonth(from, to, monthStep, 1) };
  const yearStep = yearSteps.find((step) => days / 365.2 / step <= wanted) ?? 1000;
  return { unit: 'year', at: everyMonth(from, to, yearStep * 12, 12) };
}

function everyDay(from: number, to: number, step: number): readonly number[] {
  const first = Math.floor(from / dayMs);
  const count = Math.floor((to / dayMs - first) / step) + 1;
  const middles = Array.from({ length: count }, (_, index) => (first + index * step + 0.5) * dayMs);
  return middles.filter((at) => at >= from && at <= to);
}

/** Middles of spans of `length` months that begin with a month whose number since year 0 is a multiple of `step`. */
function everyMonth(from: number, to: number, step: number, length: number): readonly number[] {
  const first = Math.floor(monthOf(from) / step);
  const count = Math.floor(monthOf(to) / step) - first + 1;
  const middles = Array.from({ length: count }, (_, index) => {
    const month = (first + index) * step;
    return (startOfMonth(month) + startOfMonth(month + length)) / 2;
  });
  return middles.filter((at) => at >= from && at <= to);
}

function monthOf(moment: number): number {
  const date = new Date(moment);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function startOfMonth(months: number): number {
  const date = new Date(0);
  // `Date.UTC` would take years below 100 for those of the last century.
  date.setUTCFullYear(Math.floor(months / 12), months % 12, 1);
  return date.getTime();
}
