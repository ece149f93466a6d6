import { beforeAll, describe, expect, it, test } from 'vitest';
import type { ShareCard } from '../../src/app/share/card.ts';
import { contrastRatio } from '../../src/domain/widget/contrast.ts';
import { fits, valueScale } from '../../scripts/share/picture.ts';
import { encodePng } from '../../scripts/share/png.ts';
import { createRenderer, type Rendered } from '../../scripts/share/render.ts';
import { drawable, shorter } from '../../scripts/share/texts.ts';
import { readTokens } from '../../scripts/share/tokens.ts';
import { figureOf, named, preview, previews, type Json } from './previews.ts';
import { readPng } from './read-png.ts';

const longName =
  'Tỷ lệ cơ quan nhà nước, đơn vị sự nghiệp công lập, doanh nghiệp nhà nước trên địa bàn tỉnh đã chuyển đổi toàn bộ website, cổng thông tin, hệ thống thông tin sang thế hệ địa chỉ Internet mới theo lộ trình quốc gia';

describe('a picture', { timeout: 30_000 }, () => {
  let draw: (card: ShareCard) => Promise<Rendered>;
  beforeAll(async () => {
    draw = await createRenderer();
  });

  test.each<[string, () => ShareCard]>([
    ['a value with bars', () => preview('health-records')],
    ['a rank', () => preview('dti-rank')],
    ['a bound of a large count', () => preview('eid-accounts')],
    ['a missing figure', () => preview('digital-economy-share')],
    ['counts', () => named(previews(), 'tong-quan')],
    ['a list', () => named(previews(), 'can-chu-y')],
    ['a very long name', () => preview('dti-rank', (one: Json) => (one.name.vi = longName))],
    ['a name of one word', () => preview('dti-rank', (one: Json) => (one.name.vi = 'Ngh'.repeat(90)))],
    [
      'a very long figure',
      () =>
        preview('eid-accounts', (one: Json) => {
          Object.assign(one.latest, { value: 123_456_789_012.5, qualifier: 'at-most' });
          one.unit.symbol.vi = 'tài khoản định danh điện tử mức 2';
          one.decimals = 1;
        }),
    ],
  ])('with %s is 1200 × 630, in few colours, and weighs at most 60 kB', async (_what, card) => {
    const { png, missing, crowded } = await draw(card());
    const { width, height, colours } = readPng(png);
    expect([width, height]).toEqual([1200, 630]);
    expect(colours).toBeGreaterThan(20);
    expect(png.length).toBeLessThanOrEqual(60_000);
    expect(missing).toEqual([]);
    expect(crowded).toBe(false);
  });

  it('is the same to the byte for the same figures, whichever way it is drawn', async () => {
    const card = preview('internet-speed');
    const again = await createRenderer();
    const [one, other] = [await draw(card), await again(preview('internet-speed'))];
    expect(Buffer.from(one.png).equals(Buffer.from(other.png))).toBe(true);
    const changed = await draw(preview('internet-speed', (speed: Json) => (speed.latest.value = 81)));
    expect(Buffer.from(one.png).equals(Buffer.from(changed.png))).toBe(false);
  });

  it('tells of letters that no font has, and is drawn without them', async () => {
    const strange = preview('internet-speed', (one: Json) => (one.name.vi = 'Tốc độ 速'));
    const { png, missing } = await draw(strange);
    expect(missing).toEqual(['速']);
    const plain = await draw(preview('internet-speed', (one: Json) => (one.name.vi = 'Tốc độ ')));
    expect(Buffer.from(png).equals(Buffer.from(plain.png))).toBe(true);
  });

  it('draws decomposed Vietnamese like composed', async () => {
    const decompose = (one: Json) => (one.name.vi = one.name.vi.normalize('NFD'));
    const [one, other] = [
      await draw(preview('health-records')),
      await draw(preview('health-records', decompose)),
    ];
    expect(Buffer.from(one.png).equals(Buffer.from(other.png))).toBe(true);
  });
});

describe('fitting', () => {
  const parts = (height: number) => ['top', 'middle', 'bottom'].map((key) => ({ key, width: 1072, height }));

  test.each([
    [100, true],
    [150, true],
    [152, false],
    [400, false],
  ])('three parts of %s px: %s', (height, ok) => expect(fits(parts(height))).toBe(ok));

  test.each([
    ['a figure that has room', 400, 1],
    ['one that is twice as wide as its room beside bars', 1104, 0.5],
  ])('%s', (_what, width, scale) => {
    const card = preview('health-records');
    expect(valueScale(card, [{ key: 'value', width, height: 100 }])).toBe(scale);
  });

  it('cuts long texts at a word and says so, and never a figure', () => {
    const card = preview('dti-rank', (one: Json) => (one.name.vi = longName));
    const short = shorter(card, 60);
    expect(short.headline).toBe('Tỷ lệ cơ quan nhà nước, đơn vị sự nghiệp công lập, doanh…');
    expect(figureOf(short).value).toEqual(figureOf(card).value);
    expect(figureOf(short).bars).toEqual(figureOf(card).bars);
  });

  it('writes what a font lacks in other letters where there are such', () => {
    const card = preview('dti-rank', (one: Json) => (one.name.vi = 'từ ≥ 5 → ☃'));
    expect(drawable(card, ['≥', '→', '☃']).headline).toBe('từ >= 5 – ');
  });
});

describe('a PNG', () => {
  const square = (side: number, colourOf: (at: number) => readonly number[]) =>
    Uint8Array.from({ length: side * side }, (_, at) => at).reduce(
      (pixels, _value, at) => {
        pixels.set([...colourOf(at), 255], at * 4);
        return pixels;
      },
      new Uint8Array(side * side * 4),
    );

  it('keeps up to 256 colours as they are', () => {
    const pixels = square(16, (at) => [at, 255 - at, 7]);
    expect(readPng(encodePng(pixels, 16, 16))).toEqual({ width: 16, height: 16, colours: 256, pixels });
  });

  it('draws the rarest colours beyond in the nearest of the others', () => {
    // Half of it white, the other half each pixel a grey-green of its own.
    const pixels = square(32, (at) => (at < 512 ? [255, 255, 255] : [at & 255, (at >> 8) * 40, 90]));
    const read = readPng(encodePng(pixels, 32, 32));
    expect(read.colours).toBe(256);
    const differences = pixels.map((value, at) => Math.abs(value - (read.pixels[at] ?? 0)));
    expect(Math.max(...differences)).toBeLessThanOrEqual(40);
    expect(read.pixels.slice(0, 512 * 4)).toEqual(pixels.slice(0, 512 * 4));
  });
});

const token = readTokens();

test.each([
  ['ink', 'card'],
  ['ink-2', 'card'],
  ['sea', 'card'],
  ['good-ink', 'card'],
  ['watch-ink', 'card'],
  ['bad-ink', 'card'],
  ['none-ink', 'card'],
  ['none-ink', 'none-wash'],
  ['on-sea', 'good-ink'],
  ['on-sea', 'watch-ink'],
  ['on-sea', 'bad-ink'],
  ['on-sea', 'sea-deep'],
  ['on-sea-2', 'sea-deep'],
  ['gold', 'sea-deep'],
])('%s on %s can be read', (ink, ground) => {
  expect(contrastRatio(token(ink).slice(1), token(ground).slice(1))).toBeGreaterThanOrEqual(4.5);
});

test('a colour that the style sheet does not have stops the build', () => {
  expect(() => token('rose')).toThrow('no colour --rose');
});
