import { createLTTB } from 'downsample';
import type { ChartSeries } from './chart-model.ts';

export type SampledColumns = Pick<ChartSeries, 'xs' | 'ys' | 'segments' | 'flagged'>;

// Shares of the whole that may be drawn. Together below 1, so that the bound holds.
const shareOfExtremes = 0.3;
const shareOfShape = 0.45;
const shareOfEnds = 0.12;
const shareOfFlagged = 0.1;

/** The fewest points for which a bound can be kept; a smaller wish counts as this one. */
export const leastPoints = 100;

/**
 * Which points of a series are drawn where not all can be: the highest and the lowest of every slice of the axis, the
 * first and the last, flagged ones and the ends of segments where those are few, and what the largest-triangle
 * method (LTTB) picks in each segment for its shape. No extreme of the series is ever left out.
 * @param most points wanted at most, about one a pixel; at least {@link leastPoints}
 * @returns indices, ascending; all of them, gaps too, when there are no more than `most`
 */
export function sampleIndices(columns: SampledColumns, most: number): readonly number[] {
  const { ys } = columns;
  const limit = Math.max(leastPoints, Math.floor(most));
  if (ys.length <= limit) return Array.from(ys, (_, index) => index);
  const runs = runsOf(columns);
  const kept = new Set<number>();
  keepExtremes(ys, Math.floor((limit * shareOfExtremes) / 2), kept);
  keepEnds(runs, limit, kept);
  keepFlagged(columns, limit * shareOfFlagged, kept);
  keepShape(columns, runs, limit * shareOfShape, kept);
  return [...kept].toSorted((a, b) => a - b);
}

/** Neighbours that are joined by a line: from `start` to before `end`. */
interface Run {
  readonly start: number;
  readonly end: number;
}

function runsOf({ ys, segments }: SampledColumns): readonly Run[] {
  const runs: Run[] = [];
  let start = -1;
  for (let index = 0; index <= ys.length; index += 1) {
    const isValue = index < ys.length && !Number.isNaN(ys[index]);
    if (start >= 0 && (!isValue || segments[index] !== segments[start])) {
      runs.push({ start, end: index });
      start = -1;
    }
    if (start < 0 && isValue) start = index;
  }
  return runs;
}

function keepExtremes(ys: Float64Array, slices: number, kept: Set<number>): void {
  for (let slice = 0; slice < slices; slice += 1) {
    let [lowest, highest] = [-1, -1];
    const end = Math.floor(((slice + 1) * ys.length) / slices);
    for (let index = Math.floor((slice * ys.length) / slices); index < end; index += 1) {
      const value = ys[index] ?? NaN;
      if (Number.isNaN(value)) continue;
      if (lowest < 0 || value < (ys[lowest] ?? 0)) lowest = index;
      if (highest < 0 || value > (ys[highest] ?? 0)) highest = index;
    }
    if (lowest >= 0) kept.add(lowest).add(highest);
  }
}

function keepEnds(runs: readonly Run[], limit: number, kept: Set<number>): void {
  const all = runs.length <= (limit * shareOfEnds) / 2;
  const ends = all ? runs : [runs[0], runs.at(-1)];
  for (const run of ends) if (run) kept.add(run.start).add(run.end - 1);
}

function keepFlagged({ ys, flagged }: SampledColumns, most: number, kept: Set<number>): void {
  const found: number[] = [];
  for (let index = 0; index < ys.length && found.length <= most; index += 1) {
    if (flagged[index] === 1 && !Number.isNaN(ys[index])) found.push(index);
  }
  if (found.length <= most) for (const index of found) kept.add(index);
}

function keepShape({ xs, ys }: SampledColumns, runs: readonly Run[], most: number, kept: Set<number>): void {
  const values = runs.reduce((sum, { start, end }) => sum + end - start, 0);
  // Triangles of very large numbers would overflow; the shape is the same at any scale.
  const largest = ys.reduce((max, y) => (Math.abs(y) > max ? Math.abs(y) : max), 0) || 1;
  const [first = 0, last = 1] = [xs[0], xs.at(-1)];
  const pick = createLTTB<number>({
    x: (index: number) => ((xs[index] ?? 0) - first) / (last - first || 1),
    y: (index: number) => (ys[index] ?? 0) / largest,
  });
  for (const { start, end } of runs) {
    const share = Math.floor((most * (end - start)) / values);
    if (share < 3) continue;
    const picked = pick(
      Array.from({ length: end - start }, (_, offset) => start + offset),
      share,
    );
    for (let at = 0; at < picked.length; at += 1) kept.add(picked[at] ?? start);
  }
}
