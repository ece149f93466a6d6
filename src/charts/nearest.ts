/** The point of a series that is nearest to a moment. @param xs ascending */
export function nearestIndex(xs: Float64Array, x: number): number {
  let [low, high] = [0, xs.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((xs[middle] ?? 0) < x) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [xs[low - 1], xs[low]];
  return before !== undefined && after !== undefined && x - before < after - x ? low - 1 : low;
}

/** A linear scale. */
export function scale(
  domain: readonly [number, number],
  range: readonly [number, number],
): (value: number) => number {
  const [from, to] = domain;
  const [start, end] = range;
  return (value) => start + ((value - from) / (to - from || 1)) * (end - start);
}
