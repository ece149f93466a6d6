import type { Assessment } from '#domain/assessment.ts';

/** From this many figures on a history is drawn as a line; the catalogue has the newest of them. */
const fewest = 3;

/**
 * What an indicator's picture will be, before its history is there: a line, or so many bars. Its place is kept by it.
 */
export function chartShape({ indicator, change, position, performance }: Assessment): 'line' | 1 | 2 | 3 | 4 {
  const figures = indicator.trend.filter(({ value }) => value !== null).length;
  if (figures >= fewest) return 'line';
  const others = [change.kind === 'change', position.kind !== 'not-comparable', performance.aim !== null];
  const bars = others.filter(Boolean).length;
  return bars === 0 ? 1 : bars === 1 ? 2 : bars === 2 ? 3 : 4;
}
