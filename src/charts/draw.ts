import type { ChartSeries } from './chart-model.ts';
import { sampleIndices } from './sample.ts';

/** A point handed to the chart library. */
export interface DrawnPoint {
  readonly x: number;
  /** Which point of the series it is. */
  readonly index: number;
  /**
   * The value, in one of two strokes by turns: neighbours that may not be joined are in different ones, so that two
   * strokes are enough for any number of breaks. A gap is in neither.
   */
  readonly even: number | null;
  readonly odd: number | null;
}

/** The points to draw of a series, at most about `most`; those of different segments lie in different strokes. */
export function drawnPoints(series: ChartSeries, most: number): readonly DrawnPoint[] {
  const { xs, ys, segments } = series;
  let stroke = 0;
  let before = -1;
  return sampleIndices(series, most).map((index) => {
    const x = xs[index] ?? 0;
    const y = ys[index] ?? NaN;
    if (Number.isNaN(y)) return { x, index, even: null, odd: null };
    if (before >= 0 && segments[before] !== segments[index]) stroke = 1 - stroke;
    before = index;
    return { x, index, even: stroke === 0 ? y : null, odd: stroke === 1 ? y : null };
  });
}

/** The value of a drawn point; null for a gap. */
export function valueOf({ even, odd }: DrawnPoint): number | null {
  return even ?? odd;
}
