import { describe, expect, it } from 'vitest';
import type { ChartSeries } from './chart-model.ts';
import { drawnPoints } from './draw.ts';

function series(values: readonly number[], segments: readonly number[]): ChartSeries {
  return {
    xs: Float64Array.from(values, (_, index) => index),
    ys: Float64Array.from(values),
    segments: Int32Array.from(segments),
    hollow: new Uint8Array(values.length),
    flagged: new Uint8Array(values.length),
    words: () => ({ label: '', text: '', short: '' }),
  };
}

const strokes = (values: readonly number[], segments: readonly number[], most = 700) =>
  drawnPoints(series(values, segments), most).map(({ even, odd }) =>
    even !== null ? 'even' : odd !== null ? 'odd' : 'gap',
  );

describe('the strokes of a line', () => {
  it('are one where nothing breaks', () => {
    expect(strokes([1, 2, 3], [0, 0, 0])).toEqual(['even', 'even', 'even']);
  });

  it('change at every break and every gap', () => {
    expect(strokes([1, 2, 3, 4], [0, 1, 1, 2])).toEqual(['even', 'odd', 'odd', 'even']);
    expect(strokes([1, NaN, 3], [0, 1, 2])).toEqual(['even', 'gap', 'odd']);
  });

  it('change where a gap was left out of a long series: what is not joined in the data is not joined here', () => {
    const values = Array.from({ length: 3000 }, (_, index) => (index % 1000 === 999 ? NaN : index));
    const segments = values.map(
      (value, index) => 2 * Math.floor(index / 1000) + (Number.isNaN(value) ? 1 : 0),
    );
    const drawn = drawnPoints(series(values, segments), 200);
    for (const [at, point] of drawn.entries()) {
      const before = drawn[at - 1];
      if (!before) continue;
      const joined = (before.even === null) === (point.even === null);
      expect(joined).toBe(segments[before.index] === segments[point.index]);
    }
  });
});
