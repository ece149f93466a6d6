import { addDays, daysBetween } from './date.ts';
import { parsePeriod, type Cadence, type Period, type PeriodKind } from './period.ts';

const gridOf: Readonly<Record<Exclude<Cadence, 'irregular'>, PeriodKind>> = {
  day: 'day',
  week: 'day',
  month: 'month',
  quarter: 'quarter',
  half: 'half',
  year: 'year',
};

/** Longest length of one step, in days. An irregular cadence is counted in years. */
const longestStep: Readonly<Record<Cadence, number>> = {
  day: 1,
  week: 7,
  month: 31,
  quarter: 92,
  half: 184,
  year: 366,
  irregular: 0,
};

const epoch = parsePeriod('1970-01-01');

function isOnGrid(period: Period, cadence: Cadence): boolean {
  return cadence !== 'irregular' && gridOf[cadence] === period.kind;
}

/** Position of a period among its kind; neighbours differ by 1. */
function ordinal(period: Period): number {
  switch (period.kind) {
    case 'year':
      return period.year;
    case 'half':
      return period.year * 2 + period.part - 1;
    case 'quarter':
      return period.year * 4 + period.part - 1;
    case 'month':
      return period.year * 12 + period.part - 1;
    case 'day':
      return epoch === null ? 0 : daysBetween(epoch.end, period.end);
  }
}

/** The period one cadence step later; null when the cadence has no rhythm or the period is not in it. */
export function nextPeriod(period: Period, cadence: Cadence): Period | null {
  if (!isOnGrid(period, cadence)) return null;
  if (period.kind === 'day') return parsePeriod(addDays(period.end, cadence === 'week' ? 7 : 1));
  // The day after a whole period lies in the next one of its kind.
  const next = addDays(period.end, 1);
  const [year, month] = [next.slice(0, 4), Number(next.slice(5, 7))];
  switch (period.kind) {
    case 'year':
      return parsePeriod(year);
    case 'half':
      return parsePeriod(`${year}-H${Math.ceil(month / 6)}`);
    case 'quarter':
      return parsePeriod(`${year}-Q${Math.ceil(month / 3)}`);
    case 'month':
      return parsePeriod(next.slice(0, 7));
  }
}

/** Whole cadence steps from `a` to `b`, negative when `b` is earlier; null when they are not on one grid. */
export function stepsBetween(a: Period, b: Period, cadence: Cadence): number | null {
  if (!isOnGrid(a, cadence) || !isOnGrid(b, cadence)) return null;
  const steps = ordinal(b) - ordinal(a);
  if (cadence !== 'week') return steps;
  return steps % 7 === 0 ? steps / 7 : null;
}

/** Whether no period of the cadence lies between the two. */
export function areNeighbours(a: Period, b: Period, cadence: Cadence): boolean {
  const steps = stepsBetween(a, b, cadence);
  return steps !== null && Math.abs(steps) === 1;
}

/**
 * Whether two figures are close enough in time to be set against each other: the same period, or periods of
 * the same length at most one cadence step apart. Without a rhythm only the same period will do.
 */
export function withinOneStep(a: Period, b: Period, cadence: Cadence): boolean {
  if (a.text === b.text) return true;
  if (a.kind !== b.kind) return false;
  const steps = stepsBetween(a, b, cadence);
  if (steps !== null) return Math.abs(steps) <= 1;
  return Math.abs(daysBetween(a.end, b.end)) <= longestStep[cadence];
}
