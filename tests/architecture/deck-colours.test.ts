import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { palette, textColours, type Colour } from '#exports/deck-pptx/palette.ts';

/** Values of the light theme, as the style sheet gives them first. */
function tokens(): ReadonlyMap<string, string> {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  const root = css.slice(0, css.indexOf('}'));
  return new Map(
    [...root.matchAll(/--([\w-]+):\s*#([0-9a-f]{6});/g)].map(([, name, hex]) => [name ?? '', hex ?? '']),
  );
}

/** Relative luminance as WCAG defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const onPaper = (colour: Colour) => (luminance(palette.card) + 0.05) / (luminance(palette[colour]) + 0.05);

test('every colour of a PowerPoint file is the token of its name', () => {
  const values = tokens();
  expect(palette).toEqual(Object.fromEntries(Object.keys(palette).map((name) => [name, values.get(name)])));
});

test.each(textColours)('words in %s can be read with a weak projector, 7:1 on paper', (colour) => {
  expect(onPaper(colour)).toBeGreaterThanOrEqual(7);
});
