import type { Bar, Picture } from '#domain/deck/picture.ts';

export type Bars = Extract<Picture, { readonly kind: 'bars' | 'places' }>;

type Drawn = Bar & { readonly value: number; readonly at: number };

const isDrawn = (bar: Bar): bar is Drawn => bar.value !== null && bar.at !== null;

/** Values at the two ends of the track; null when the bars do not agree on them. */
export interface Track {
  readonly start: number;
  readonly end: number;
}

/** The bar that tells the scale best: the one that ends farthest from its beginning. */
function farthest(bars: readonly Drawn[], from: number): Drawn | null {
  return bars.toSorted((a, b) => Math.abs(b.at - from) - Math.abs(a.at - from))[0] ?? null;
}

const agree = (bars: readonly Drawn[], valueAt: (at: number) => number, room: number) =>
  bars.every(({ value, at }) => Math.abs(valueAt(at) - value) <= room);

/**
 * What the track of a picture stands for, read back from where its bars end, so that the chart has the slide's own
 * scale. Places begin at rank 1 on the right; places out of different numbers of places have no common scale.
 */
export function trackOf({ kind, bars, zeroAt }: Bars): Track | null {
  const drawn = bars.filter(isDrawn);
  const isPlaces = kind === 'places';
  const origin = isPlaces ? 1 : zeroAt;
  const best = farthest(drawn, origin);
  if (best === null) return null;
  if (best.at === origin) return isPlaces ? { start: 2, end: 1 } : { start: 0, end: 1 };
  if (isPlaces) {
    const last = 1 + (best.value - 1) / (1 - best.at);
    return agree(drawn, (at) => last - at * (last - 1), 0.5) ? { start: Math.round(last), end: 1 } : null;
  }
  const length = best.value / (best.at - zeroAt);
  const track = { start: 0 - zeroAt * length, end: (1 - zeroAt) * length };
  return agree(drawn, (at) => track.start + at * length, length / 100) ? track : null;
}
