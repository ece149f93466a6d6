import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrastRatio, widgetGrounds } from '../../src/domain/widget/contrast.ts';

const css = readFileSync('src/shells/embed/theme.css', 'utf8');
const block = css.split('\n.cds {')[1]?.split('\n}')[0] ?? '';

/** Both values of a token, six digits each; of one that a host may give its own value, ours. */
function token(name: string): { readonly light: string; readonly dark: string } {
  const declared = new RegExp(`--${name}:([^;]+);`).exec(block)?.[1] ?? '';
  const [light, dark = light] = [...declared.matchAll(/#([\da-f]{6})/g)].map(([, digits = '']) => digits);
  if (light === undefined || dark === undefined) throw new Error(`No colours in --${name}`);
  return { light, dark };
}

/** A colour of 12% over a ground, as color-mix in sRGB gives it. */
function washed(colour: string, ground: string): string {
  const channel = (at: number) =>
    Math.round(0.12 * parseInt(colour.slice(at, at + 2), 16) + 0.88 * parseInt(ground.slice(at, at + 2), 16));
  return [0, 2, 4].map((at) => channel(at).toString(16).padStart(2, '0')).join('');
}

const onCard = [
  'ink',
  'ink-2',
  'ink-3',
  'sea',
  'good-ink',
  'watch-ink',
  'bad-ink',
  'none-ink',
  'target-ink',
  'country',
];

/** Every colour of text with the grounds that it stands on, beside the card itself. */
const texts: readonly (readonly [text: string, ground: string])[] = [
  ...onCard.map((name) => [name, 'card'] as const),
  ['good-ink', 'good-wash'],
  ['watch-ink', 'watch-wash'],
  ['bad-ink', 'bad-wash'],
  ['none-ink', 'none-wash'],
  ['on-sea', 'sea'],
  ['ink', 'country-wash'],
  ['ink', 'target-wash'],
  ['ink', 'track'],
  ['none-ink', 'track'],
];

/** Large numbers of the tally, and what is drawn: 3:1 is enough for them (WCAG 2.2, 1.4.3 and 1.4.11). */
const marks: readonly (readonly [mark: string, ground: string])[] = [
  ...['good', 'watch', 'none', 'target', 'country', 'sea'].map((name) => [name, 'card'] as const),
  ['sea', 'track'],
  ['target', 'track'],
];

describe.each(['light', 'dark'] as const)('in the %s theme of the widgets', (theme) => {
  test.each(texts)('%s on %s is read at 4.5:1', (text, ground) => {
    expect(contrastRatio(token(text)[theme], token(ground)[theme])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(marks)('%s is seen on %s at 3:1', (mark, ground) => {
    expect(contrastRatio(token(mark)[theme], token(ground)[theme])).toBeGreaterThanOrEqual(3);
  });

  test('ink is read on a wash of the accent', () => {
    const wash = washed(token('sea')[theme], token('card')[theme]);
    expect(contrastRatio(token('ink')[theme], wash)).toBeGreaterThanOrEqual(4.5);
  });

  test('an accent is checked against the ground that the theme has', () => {
    expect(widgetGrounds[theme]).toBe(token('card')[theme]);
  });
});
