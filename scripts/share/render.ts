import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import satori, { type Font, type SatoriNode } from 'satori';
import type { ReactNode } from 'react';
import type { ShareCard } from '../../src/app/share/card.ts';
import { fits, picture, valueScale, type Measured } from './picture.ts';
import { encodePng } from './png.ts';
import { height, smallest, steps, width, type Sizes } from './sizes.ts';
import { drawable, shorter } from './texts.ts';
import { readTokens } from './tokens.ts';

const require = createRequire(import.meta.url);

/** Each glyph is taken from the first of these that has it: Vietnamese marks are in a file of their own. */
const subsets = [
  ['latin', 'Public Sans'],
  ['vietnamese', 'Public Sans Vietnamese'],
  ['latin-ext', 'Public Sans Extended'],
] as const;
const weights = [400, 600, 700, 800] as const;

function readFonts(): Font[] {
  return subsets.flatMap(([subset, name]) =>
    weights.map((weight): Font => {
      const file = `@fontsource/public-sans/files/public-sans-${subset}-${weight}-normal.woff`;
      return { name, weight, style: 'normal', data: readFileSync(require.resolve(file)) };
    }),
  );
}

/** A picture, and what could not be drawn as it is. */
export interface Rendered {
  readonly png: Uint8Array;
  /** Letters that no font has: others stand in their place, or none. */
  readonly missing: readonly string[];
  /** Whether even cut texts did not fit, so that some may be hidden. */
  readonly crowded: boolean;
}

interface Laid extends Pick<Rendered, 'missing'> {
  readonly svg: string;
  readonly fits: boolean;
}

/** Characters of a text at which cutting begins and ends. */
const longestText = 180;
const shortestText = 60;
const cutBy = 30;

let engine: Promise<void> | null = null;

/** Draws previews; made once for all of them, because fonts and engine take longer to load than a picture to draw. */
export async function createRenderer(): Promise<(card: ShareCard) => Promise<Rendered>> {
  // Once for the whole process: a second time is refused.
  await (engine ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm'))));
  const fonts = readFonts();
  const token = readTokens();

  async function lay(card: ShareCard, sizes: Sizes, again = false): Promise<Laid> {
    const measured: Measured[] = [];
    const missing = new Set<string>();
    const svg = await satori(picture(card, sizes, token) as ReactNode, {
      width,
      height,
      fonts,
      onNodeDetected: ({ key, ...node }: SatoriNode) => {
        if (typeof key === 'string') measured.push({ key, width: node.width, height: node.height });
      },
      loadAdditionalAsset: (_language, letters) => {
        for (const letter of letters) missing.add(letter);
        return Promise.resolve([]);
      },
    });
    const scale = valueScale(card, measured);
    if (scale < 1 && !again) return lay(card, { ...sizes, value: Math.floor(sizes.value * scale) - 2 }, true);
    return { svg, fits: scale === 1 && fits(measured), missing: [...missing] };
  }

  /** At the largest sizes that fit: what does not fit at one does not at any larger one either. */
  async function largest(card: ShareCard) {
    let best: Laid | null = null;
    let [from, to] = [0, steps.length - 1];
    while (from <= to) {
      const middle = (from + to) >> 1;
      // oxlint-disable-next-line no-await-in-loop -- which sizes are tried next depends on these
      const laid = await lay(card, steps[middle] ?? smallest);
      if (laid.fits) {
        best = laid;
        to = middle - 1;
      } else from = middle + 1;
    }
    return best;
  }

  /** A text that has no room even at the smallest sizes is cut at a word, with «…». */
  async function fitted(card: ShareCard): Promise<Laid> {
    for (let most = longestText; most >= shortestText; most -= cutBy) {
      // oxlint-disable-next-line no-await-in-loop -- it is cut further only when it still does not fit
      const laid = await largest(most === longestText ? card : shorter(card, most));
      if (laid) return laid;
    }
    return lay(shorter(card, shortestText), smallest);
  }

  return async (card) => {
    const first = await fitted(drawable(card, []));
    const laid = first.missing.length === 0 ? first : await fitted(drawable(card, first.missing));
    const image = new Resvg(laid.svg, { font: { loadSystemFonts: false } }).render();
    const png = encodePng(image.pixels, width, height);
    image.free();
    return { png, missing: first.missing, crowded: !laid.fits };
  };
}
