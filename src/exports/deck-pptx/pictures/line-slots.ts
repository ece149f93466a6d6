import type { LinePoint } from '#domain/deck/picture.ts';

/** Rows of a chart's sheet, at equal distances in time. */
export interface Slots {
  readonly count: number;
  /** The row of each point. */
  readonly at: readonly number[];
}

/** A point may stand aside from its row by this share of a row: months have 28 to 31 days. */
const tolerance = 0.2;
const mostSlots = 400;

function rowsIn(points: readonly LinePoint[], last: number): readonly number[] {
  return points.map(({ x }) => Math.round(x * last));
}

const rise = (rows: readonly number[]) => rows.every((row, at) => at === 0 || row > (rows[at - 1] ?? row));

/**
 * A line chart sets its rows at equal distances, and dates are not: rows without a figure keep the distance, so that
 * no slope is steeper than it was.
 */
export function slotsOf(points: readonly LinePoint[]): Slots {
  for (let last = Math.max(1, points.length - 1); last < mostSlots; last += 1) {
    const rows = rowsIn(points, last);
    const isNear = points.every(({ x }, at) => Math.abs(x * last - (rows[at] ?? 0)) <= tolerance);
    if (isNear && rise(rows)) return { count: last + 1, at: rows };
  }
  const rows = rowsIn(points, mostSlots);
  return rise(rows)
    ? { count: mostSlots + 1, at: rows }
    : { count: points.length, at: points.map((_, at) => at) };
}
