import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const sheet = new URL('../../src/shells/briefing/stage/Stage.module.css', import.meta.url);
const css = readFileSync(fileURLToPath(sheet), 'utf8');

/** The tokens of a theme as the stylesheet has them: name without dashes → `#rrggbb`. */
function tokensOf(theme: string): ReadonlyMap<string, string> {
  const block = css.split(`.frame[data-theme='${theme}'] {`)[1]?.split('}')[0] ?? '';
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

/** Relative luminance of WCAG 2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string, ambient: number): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + ambient) / (dark + ambient);
}

const onScreen = 0.05;
/** Light of the room that leaves white : black = 7 on the canvas of a weak projector. */
const washedOut = 1 / 6;

/** Every colour of text with the grounds that it stands on. */
const texts: readonly (readonly [name: string, ground: string])[] = [
  ...['ink', 'ink-2', 'sea', 'good-ink', 'watch-ink', 'bad-ink', 'none-ink', 'target-ink'].map(
    (name) => [name, 'card'] as const,
  ),
  ['on-sea', 'sea'],
  ['ink', 'sea-wash'],
  ['ink', 'country-wash'],
  ['ink', 'target-wash'],
  ['ink', 'track'],
  ['none-ink', 'track'],
  ...['good-ink', 'watch-ink', 'bad-ink', 'none-ink'].map((name) => ['on-tone', name] as const),
];

/** What a picture draws: fills or outlines on the ground and on the track. */
const series = ['sea', 'country', 'target'].flatMap((name) =>
  ['card', 'track'].map((ground) => [name, ground] as const),
);

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  const tokens = tokensOf(theme);
  const hex = (name: string | undefined) => {
    const value = tokens.get(name ?? '');
    if (!value) throw new Error(`No token ${name}`);
    return value;
  };

  test.each(texts)('%s on %s is read at 7:1, and on a washed-out projector', (name, ground) => {
    expect(contrast(hex(name), hex(ground), onScreen)).toBeGreaterThanOrEqual(7);
    expect(contrast(hex(name), hex(ground), washedOut)).toBeGreaterThanOrEqual(4);
  });

  test.each(series)('%s is seen on %s on a washed-out projector', (name, ground) => {
    expect(contrast(hex(name), hex(ground), washedOut)).toBeGreaterThanOrEqual(2.5);
  });
});

test('the light of the room is that of the rule: white on black falls to seven', () => {
  expect(contrast('#ffffff', '#000000', washedOut)).toBeCloseTo(7);
});
