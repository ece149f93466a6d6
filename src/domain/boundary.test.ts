import { describe, expect, it } from 'vitest';
import { boundariesBetween } from './boundary.ts';
import type { IndicatorEvent } from './model/detail.ts';
import { day, observed, text } from './testing/builders.ts';

const event = (date: string, kind: IndicatorEvent['kind'] = 'boundary'): IndicatorEvent => ({
  date: day(date),
  kind,
  text: text('124 còn 121 đơn vị'),
});
const dates = (events: readonly IndicatorEvent[], ...sides: readonly [string | null, string | null]) => {
  const [from, to] = sides.map((when) => (when === null ? null : observed(when, 1)));
  return boundariesBetween(events, from ?? null, to ?? null).map(({ date }) => date);
};

describe('boundary changes between two figures', () => {
  it.each<[string, string, string | null, string | null, readonly string[]]>([
    ['lies between', '2024-12-01', '2023-07', '2024-12', ['2024-12-01']],
    ['lies between, read backwards', '2024-12-01', '2024-12', '2023-07', ['2024-12-01']],
    ['is of the last day of the later period', '2024-12-31', '2023-07', '2024-12', ['2024-12-31']],
    ['is of the day of the earlier figure, which knew it', '2023-07-31', '2023-07', '2024-12', []],
    ['came before', '2023-01-01', '2023-07', '2024-12', []],
    ['came after', '2025-07-01', '2023-07', '2024-12', []],
    ['has no earlier figure', '2024-12-01', null, '2024-12', []],
    ['has no later figure', '2024-12-01', '2023-07', null, []],
  ])('%s', (_name, on, from, to, expected) => {
    expect(dates([event(on)], from, to)).toEqual(expected);
  });

  it('are in the order of time, and no other events', () => {
    const events = [event('2024-12-01'), event('2024-06-01', 'policy'), event('2024-01-01')];
    expect(dates(events, '2023-07', '2024-12')).toEqual(['2024-01-01', '2024-12-01']);
  });
});
