import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Rendered } from './render.ts';
import type { ShareCard } from '../../src/app/share/card.ts';

const cache = '.build/share';
/** Folder of the pictures, from the root of the site. */
export const pictureFolder = 'chia-se';

/** Pictures of other figures that are kept: those of some builds before. */
const mostKept = 500;

const hashOf = (content: string | Uint8Array, length: number) =>
  createHash('sha256').update(content).digest('hex').slice(0, length);

/** Changes with everything that decides how a card is drawn, and with nothing else. */
function drawnBy(): string {
  const own = readdirSync('scripts/share')
    .toSorted()
    .map((name) => join('scripts/share', name));
  const packages = ['satori', '@resvg/resvg-wasm', '@fontsource/public-sans'].map(
    (name) => `node_modules/${name}/package.json`,
  );
  const files = [...own, ...packages, 'src/styles/tokens.css', 'src/domain/deck/title.ts'];
  return hashOf(files.map((file) => readFileSync(file, 'utf8')).join('\0'), 64);
}

/** What came of drawing. */
export interface Drawn {
  /** Address of the picture of each card by its name, from the root of the site. */
  readonly files: ReadonlyMap<string, string>;
  /** How many were drawn now; the others were as they are in an earlier build. */
  readonly fresh: number;
  /** What a person should look at, in words. */
  readonly remarks: readonly string[];
}

function remarksOn(name: string, { missing, crowded }: Rendered): readonly string[] {
  return [
    ...(missing.length > 0
      ? [`Ảnh ${name}: phông chữ không có «${missing.join(' ')}», đã thay bằng chữ gần nhất hoặc bỏ đi.`]
      : []),
    ...(crowded ? [`Ảnh ${name}: chữ quá dài, có chỗ bị che. Rút ngắn tên hoặc đơn vị của chỉ số.`] : []),
  ];
}

/** What a card looks like depends on these alone. */
function looksOf({ brand, initials, kicker, headline, body, source, remark }: ShareCard): string {
  return JSON.stringify({ brand, initials, kicker, headline, body, source, remark });
}

/** Draws the pictures that no earlier build has drawn, and puts all into the site under names that change with them. */
export async function writePictures(dist: string, cards: readonly ShareCard[]): Promise<Drawn> {
  const folder = join(dist, pictureFolder);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  mkdirSync(cache, { recursive: true });
  const by = drawnBy();
  const kept = new Map(cards.map((card) => [card.name, `${hashOf(by + looksOf(card), 32)}.png`]));
  const known = new Set(kept.values());
  const old = readdirSync(cache).filter((file) => !known.has(file));
  if (old.length > mostKept) for (const file of old) rmSync(join(cache, file));

  const remarks: string[] = [];
  const wanted = cards.filter(({ name }) => !existsSync(join(cache, kept.get(name) ?? '')));
  if (wanted.length > 0) {
    // Fonts and engine take half a second to load: only when there is something to draw.
    const { createRenderer } = await import('./render.ts');
    const render = await createRenderer();
    for (const card of wanted) {
      // oxlint-disable-next-line no-await-in-loop -- one engine draws one after the other
      const rendered = await render(card);
      writeFileSync(join(cache, kept.get(card.name) ?? ''), rendered.png);
      remarks.push(...remarksOn(card.name, rendered));
    }
  }
  const files = cards.map(({ name }): [string, string] => {
    const drawn = join(cache, kept.get(name) ?? '');
    const address = `${pictureFolder}/${name}-${hashOf(readFileSync(drawn), 10)}.png`;
    copyFileSync(drawn, join(dist, address));
    return [name, address];
  });
  return { files: new Map(files), fresh: wanted.length, remarks };
}
