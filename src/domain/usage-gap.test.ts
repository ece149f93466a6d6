import { describe, expect, it } from 'vitest';
import type { Indicator } from './model/indicator.ts';
import { indicator, observed, units } from './testing/builders.ts';
import { usageGap } from './usage-gap.ts';

const count = (id: string, value: number | null, pairedWith: readonly string[] = []): Indicator =>
  indicator({
    id,
    unit: units.account,
    pairedWith,
    latest: observed('2023-07', value, { flags: value === null ? ['x'] : [] }),
  });
const share = (id: string, value: number) => indicator({ id, latest: observed('2023-07', value) });

function gapOf(issued: Indicator, ...others: readonly Indicator[]) {
  const found = usageGap(issued, (id) => others.find((each) => each.id === id) ?? null);
  return found && [found.used.id, found.gap];
}

describe('the gap between issued and used', () => {
  it('is what a percentage lacks to the whole', () => {
    expect(gapOf(count('issued', 700, ['used']), share('used', 25))).toEqual(['used', 75]);
  });

  it('is what a count of the same unit lacks to what was issued', () => {
    expect(gapOf(count('issued', 700, ['used']), count('used', 200))).toEqual(['used', 500]);
  });

  it('is the widest one of several', () => {
    const issued = count('issued', 700, ['narrow', 'wide']);
    expect(gapOf(issued, share('narrow', 80), share('wide', 30))).toEqual(['wide', 70]);
    expect(
      gapOf({ ...issued, pairedWith: ['wide', 'narrow'] }, share('narrow', 80), share('wide', 30)),
    ).toEqual(['wide', 70]);
  });

  it('ends at 99%, for shares and for counts', () => {
    const issued = count('issued', 1000, ['used']);
    expect(gapOf(issued, share('used', 98.9))).not.toBeNull();
    expect(gapOf(issued, share('used', 99))).toBeNull();
    expect(gapOf(issued, count('used', 989))).not.toBeNull();
    expect(gapOf(issued, count('used', 990))).toBeNull();
  });

  it.each<[string, Indicator, Indicator]>([
    ['the other is not there', count('issued', 700, ['gone']), share('used', 25)],
    ['the other is not paired', count('issued', 700), share('used', 25)],
    ['the issued figure is unknown', count('issued', null, ['used']), share('used', 25)],
    ['the used figure is unknown', count('issued', 700, ['used']), count('used', null)],
    ['a share is not a thing issued', { ...share('issued', 80), pairedWith: ['used'] }, share('used', 25)],
    [
      'the units differ',
      count('issued', 700, ['used']),
      indicator({ id: 'used', unit: units.point, latest: observed('2023-07', 3) }),
    ],
  ])('is not told when %s', (_name, issued, used) => {
    expect(gapOf(issued, used)).toBeNull();
  });
});
