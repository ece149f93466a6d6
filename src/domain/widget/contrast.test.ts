import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accentProblem, contrastRatio, parseColour, widgetGrounds } from './contrast.ts';

test.each([
  ['#0B5C7A', '0b5c7a'],
  ['0b5c7a', '0b5c7a'],
  ['#abc', 'aabbcc'],
  ['', null],
  ['#', null],
  ['##abc', null],
  ['abcd', null],
  ['0b5c7a00', null],
  ['rgb(1,2,3)', null],
  ['xyzxyz', null],
  ['0b5c7a;x', null],
])('«%s» is read as %s', (text, colour) => {
  expect(parseColour(text)).toBe(colour);
});

test.each([
  ['000000', 'ffffff', 21],
  ['ffffff', 'ffffff', 1],
  ['767676', 'ffffff', 4.54],
  ['777777', 'ffffff', 4.48],
  ['ff0000', 'ffffff', 4],
  ['0000ff', 'ffffff', 8.59],
])('%s on %s is %f : 1', (one, other, ratio) => {
  expect(contrastRatio(one, other)).toBeCloseTo(ratio, 2);
});

const colour = fc.stringMatching(/^[0-9a-f]{6}$/);

test('contrast is the same both ways, from 1 to 21', () => {
  fc.assert(
    fc.property(colour, colour, (one, other) => {
      const ratio = contrastRatio(one, other);
      expect(ratio).toBe(contrastRatio(other, one));
      expect(ratio).toBeGreaterThanOrEqual(1);
      expect(ratio).toBeLessThanOrEqual(21);
    }),
  );
});

describe('an accent', () => {
  test.each([
    ['767676', 'light', null],
    ['777777', 'light', 'contrast'],
    [widgetGrounds.light, 'light', 'contrast'],
    [widgetGrounds.dark, 'dark', 'contrast'],
    [widgetGrounds.dark, 'light', null],
    [widgetGrounds.light, 'dark', null],
  ] as const)('%s in the %s theme: %s', (text, theme, problem) => {
    expect(accentProblem(text, theme)).toBe(problem);
  });

  test('of the automatic theme can be read on both grounds', () => {
    fc.assert(
      fc.property(colour, (text) => {
        const both = accentProblem(text, 'light') === null && accentProblem(text, 'dark') === null;
        expect(accentProblem(text, 'auto') === null).toBe(both);
      }),
    );
  });
});
