import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastPoints, sampleIndices, type SampledColumns } from './sample.ts';

/** A series from its values; null is a gap, `cuts` are the places at which it breaks. */
function series(
  values: readonly (number | null)[],
  cuts: readonly number[] = [],
  flags: readonly number[] = [],
) {
  let segment = 0;
  const segments = values.map((value, index) => {
    const before = values[index - 1];
    if (index > 0 && (cuts.includes(index) || (value === null) !== (before === null))) segment += 1;
    return segment;
  });
  return {
    xs: Float64Array.from(values, (_, index) => index * 86_400_000),
    ys: Float64Array.from(values, (value) => value ?? NaN),
    segments: Int32Array.from(segments),
    flagged: Uint8Array.from(values, (_, index) => (flags.includes(index) ? 1 : 0)),
  } satisfies SampledColumns;
}

const values = (columns: SampledColumns, indices: readonly number[]) =>
  indices.map((index) => columns.ys[index] ?? NaN).filter((value) => !Number.isNaN(value));

const wave = (length: number) => Array.from({ length }, (_, index) => 50 + 30 * Math.sin(index / 400));

describe('a series of no more points than may be drawn', () => {
  it('is drawn whole, with its gaps', () => {
    expect(sampleIndices(series([1, null, 3]), 700)).toEqual([0, 1, 2]);
  });
});

describe('a longer series', () => {
  it.each([2_000, 5_000, 50_000])('of %i points keeps within the bound', (length) => {
    const drawn = sampleIndices(series(wave(length)), 700);
    expect(drawn.length).toBeLessThanOrEqual(700);
    expect(drawn.length).toBeGreaterThan(350);
  });

  it('keeps a spike of one day, up or down, wherever it stands', () => {
    for (const at of [1, 17_777, 25_001, 49_998]) {
      for (const spike of [99.9, 0.1]) {
        const columns = series(wave(50_000).with(at, spike));
        expect(sampleIndices(columns, 700)).toContain(at);
      }
    }
  });

  it('keeps two opposite spikes that stand side by side', () => {
    const columns = series(wave(50_000).with(25_000, 99.9).with(25_001, 0.1));
    expect(sampleIndices(columns, 700)).toEqual(expect.arrayContaining([25_000, 25_001]));
  });

  it('keeps flagged points while they are few, and lets them go when nearly all are flagged', () => {
    const few = [5, 20_000, 30_001];
    expect(sampleIndices(series(wave(50_000), [], few), 700)).toEqual(expect.arrayContaining(few));
    const all = { ...series(wave(50_000)), flagged: new Uint8Array(50_000).fill(1) };
    expect(sampleIndices(all, 700).length).toBeLessThanOrEqual(700);
  });

  it('keeps both sides of a gap and of a break', () => {
    const holed = wave(20_000).map((value, index) => (index >= 9_000 && index < 9_100 ? null : value));
    const drawn = sampleIndices(series(holed, [15_000]), 700);
    expect(drawn).toEqual(expect.arrayContaining([8_999, 9_100, 14_999, 15_000]));
  });

  it('keeps within the bound when every second period is missing', () => {
    const holed = wave(50_000).map((value, index) => (index % 2 === 0 ? value : null));
    const drawn = sampleIndices(series(holed), 700);
    expect(drawn.length).toBeLessThanOrEqual(700);
    expect(drawn.length).toBeGreaterThan(150);
  });

  it('stands numbers at the edge of what a number can be', () => {
    const huge = wave(1_000).map((value, index) => (index % 7 === 0 ? Number.MAX_VALUE : -value * 1e300));
    const drawn = sampleIndices(series(huge), 200);
    expect(drawn.length).toBeLessThanOrEqual(200);
  });

  it('of nothing but gaps draws nothing', () => {
    expect(sampleIndices(series(Array.from({ length: 1_000 }, () => null)), 200)).toEqual([]);
  });

  it('holds its minimum, its maximum, its first and its last point in order, whatever it is', () => {
    const figure = fc.option(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { nil: null, freq: 5 });
    const list = fc.array(figure, { minLength: 1, maxLength: 900, size: 'max' });
    const places = fc.array(fc.nat(899), { maxLength: 40 });
    fc.assert(
      fc.property(list, places, places, fc.integer({ min: 1, max: 400 }), (raw, cuts, flags, most) => {
        const columns = series(raw, cuts, flags);
        const drawn = sampleIndices(columns, most);
        const all = values(
          columns,
          raw.map((_, index) => index),
        );
        const shown = values(columns, drawn);
        const limit = Math.max(leastPoints, most);
        expect(drawn.length).toBeLessThanOrEqual(limit);
        expect(drawn).toEqual([...new Set(drawn)].toSorted((a, b) => a - b));
        expect([shown[0], shown.at(-1)]).toEqual([all[0], all.at(-1)]);
        expect([Math.min(...shown), Math.max(...shown)]).toEqual([Math.min(...all), Math.max(...all)]);
      }),
      { numRuns: 200, endOnFailure: true },
    );
  });

  it('holds the lowest and the highest of every slice, so that no local extreme disappears either', () => {
    const list = fc.array(fc.integer({ min: -1000, max: 1000 }), {
      minLength: 401,
      maxLength: 900,
      size: 'max',
    });
    fc.assert(
      fc.property(list, (raw) => {
        const drawn = new Set(sampleIndices(series(raw), 400));
        const slices = 60;
        for (let slice = 0; slice < slices; slice += 1) {
          const [start, end] = [slice, slice + 1].map((at) => Math.floor((at * raw.length) / slices));
          const inSlice = raw.slice(start, end);
          const kept = inSlice.filter((_, offset) => drawn.has((start ?? 0) + offset));
          expect([Math.min(...kept), Math.max(...kept)]).toEqual([
            Math.min(...inSlice),
            Math.max(...inSlice),
          ]);
        }
      }),
      { numRuns: 50, endOnFailure: true },
    );
  });
});
