import { describe, expect, test } from 'vitest';
import { meanings, texts } from './texts.ts';
import { times, values } from './values.ts';

/** Every oddity that was seen in a real feed has its fixture here; those numbered 0 are made by hand. */
const oddities = [...values, ...times, ...texts, ...meanings];

describe('what real feeds hold', () => {
  test.each(oddities)('%d: %s', (_number, _name, becomes, expected) => {
    expect(becomes).toEqual(expected);
  });
});

test('each of the 42 has a fixture, and no two have one name', () => {
  const numbers = new Set(oddities.map(([number]) => number));
  const missing = Array.from({ length: 42 }, (_, index) => index + 1).filter(
    (number) => !numbers.has(number),
  );
  expect(missing).toEqual([]);
  expect(new Set(oddities.map(([, name]) => name)).size).toBe(oddities.length);
});
