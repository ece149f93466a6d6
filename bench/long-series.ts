import { seededRandom } from '../mocks/random.ts';

const dayMs = 86_400_000;
const lastDay = Date.UTC(2025, 5, 30);

/** One generated reading; null where nothing was published. */
export interface LongPoint {
  readonly period: string;
  readonly value: number | null;
}

/** A daily series with a yearly swing, noise, spikes and gaps; the same at every run. */
export function longSeries(length: number, seed: number): readonly LongPoint[] {
  const random = seededRandom(seed);
  return Array.from({ length }, (_, index) => {
    const period = new Date(lastDay - (length - 1 - index) * dayMs).toISOString().slice(0, 10);
    const chance = random();
    const wave = 50 + 20 * Math.sin(index / 58 + seed) + 8 * (random() - 0.5);
    const value = chance < 0.001 ? 99 : Math.round(wave * 100) / 100;
    return { period, value: index % 997 > 990 ? null : value };
  });
}

/** The file of an indicator with one history and seven series of other bodies, each of `length` readings. */
export function longDetail(id: string, length: number, source: string): string {
  const observations = (seed: number) =>
    longSeries(length, seed).map(({ period, value }) => ({
      period,
      value,
      qualifier: 'exact',
      flags: value === null ? ['x'] : [],
      source,
    }));
  return JSON.stringify({
    schemaVersion: '1.0',
    id,
    observations: observations(1),
    comparatorSeries: Array.from({ length: 7 }, (_, at) => ({
      kind: 'national',
      label: { vi: `Nguồn ${at + 1}` },
      method: `cach-do-${at + 1}`,
      observations: observations(at + 2),
    })),
  });
}
