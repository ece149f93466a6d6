import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../figure.ts';
import type { Polarity } from '../model/indicator.ts';
import type { Qualifier } from '../model/observation.ts';
import { placesFromLast, placesOfFigures } from './places.ts';

const signs: Readonly<Record<string, Qualifier>> = {
  '>': 'more-than',
  '<': 'less-than',
  '≥': 'at-least',
  '≤': 'at-most',
  '≈': 'about',
};
const share = { min: 0, max: 100 };

/** «> 90», «72». */
function figure(written: string): Figure {
  const qualifier = signs[written.charAt(0)] ?? 'exact';
  return { value: Number(written.replace(/^[>< ≥≤≈]+/, '')), qualifier };
}

function places(
  written: string,
  polarity: Polarity = 'higher-better',
  bounds: typeof share | null = share,
): string {
  return placesOfFigures(written.split('|').map(figure), polarity, bounds)
    .map(({ best, worst }) => (best === worst ? `${best}` : `${best}–${worst}`))
    .join('|');
}

describe('places', () => {
  it.each<[figures: string, places: string, polarity?: Polarity]>([
    ['50|90|90|10', '3|1|1|4'],
    ['50|90|90|10', '2|3|3|1', 'lower-better'],
    ['50|90|90|10', '3|1|1|4', 'informational'],
    ['70|70|70', '1|1|1'],
    ['≈ 70|70|60', '1|1|3'],
    // A bound may be better than what stands above it, and worse than nothing that stands below it.
    ['95|> 90|85', '1–2|1–2|3'],
    ['95|> 90|> 90', '1–3|1–3|1–3'],
    ['> 99|99|98', '1|2|3'],
    ['≥ 99|99|98', '1|1–2|3'],
    ['< 10|10|20', '3|2|1'],
    ['≤ 10|10|20', '2–3|2|1'],
    ['95|> 90|85', '2–3|2–3|1', 'lower-better'],
  ])('of %s are %s (%s)', (figures, expected, polarity) => {
    expect(places(figures, polarity)).toBe(expected);
  });

  it('of a share end at what a share can reach; of a count nowhere', () => {
    expect(places('100|> 90')).toBe('1|1–2');
    expect(places('100|> 90', 'higher-better', null)).toBe('1–2|1–2');
  });

  it('counted from the last are places in the other direction', () => {
    const fromLast = placesFromLast(['50', '90', '10'].map(figure), 'higher-better', share);
    expect(fromLast.map(({ best }) => best)).toEqual([2, 3, 1]);
  });
});

describe('places of any figures', () => {
  const anyFigure = fc.record({
    value: fc.integer({ min: 0, max: 12 }),
    qualifier: fc.constantFrom<Qualifier>(
      'exact',
      'exact',
      'about',
      'more-than',
      'less-than',
      'at-least',
      'at-most',
    ),
  });
  const exact = fc.array(
    fc.integer({ min: 0, max: 30 }).map((value): Figure => ({ value, qualifier: 'exact' })),
    {
      maxLength: 40,
    },
  );
  const polarity = fc.constantFrom<Polarity>('higher-better', 'lower-better', 'informational');

  it('of plain numbers are one plus the count of better ones, whatever the order in the file', () => {
    fc.assert(
      fc.property(exact, polarity, (figures, way) => {
        const better = (a: Figure, b: Figure) =>
          way === 'lower-better' ? a.value < b.value : a.value > b.value;
        for (const [index, { best, worst }] of placesOfFigures(figures, way, null).entries()) {
          const own = figures[index];
          const expected = 1 + figures.filter((other) => own && better(other, own)).length;
          expect([best, worst]).toEqual([expected, expected]);
        }
      }),
    );
  });

  it('hold every place that the true values behind bounds could give', () => {
    const value = ({ value: printed, qualifier }: Figure, luck: number) => {
      const [up, down] = [(12 - printed) * luck, printed * luck];
      if (qualifier === 'at-least') return printed + up;
      if (qualifier === 'more-than') return printed + Math.max(up, 1e-6);
      if (qualifier === 'at-most') return printed - down;
      return qualifier === 'less-than' ? printed - Math.max(down, 1e-6) : printed;
    };
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyFigure, fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 12 }),
        polarity,
        (drawn, way) => {
          const figures = drawn.map(([one]) => one);
          const truth = drawn.map(([one, luck]): Figure => ({ value: value(one, luck), qualifier: 'exact' }));
          const possible = placesOfFigures(figures, way, { min: 0, max: 12 });
          for (const [index, { best }] of placesOfFigures(truth, way, null).entries()) {
            expect(best).toBeGreaterThanOrEqual(possible[index]?.best ?? 0);
            expect(best).toBeLessThanOrEqual(possible[index]?.worst ?? 0);
          }
        },
      ),
    );
  });
});
