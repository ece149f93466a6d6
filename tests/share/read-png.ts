import { inflateSync } from 'node:zlib';

/** A PNG with a palette, read back. */
export interface ReadPng {
  readonly width: number;
  readonly height: number;
  readonly colours: number;
  /** RGBA, row by row. */
  readonly pixels: Uint8Array;
}

/** Reads what scripts/share/png.ts writes. @throws when it is no such file */
export function readPng(png: Uint8Array): ReadPng {
  const bytes = Buffer.from(png);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error('no PNG');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const part = (name: string) => {
    const found = chunks.get(name);
    if (!found) throw new Error(`no ${name}`);
    return found;
  };
  const [width, height] = [part('IHDR').readUInt32BE(0), part('IHDR').readUInt32BE(4)];
  const palette = part('PLTE');
  const rows = inflateSync(part('IDAT'));
  const pixels = new Uint8Array(width * height * 4);
  for (let at = 0; at < width * height; at += 1) {
    const place = rows[at + 1 + Math.floor(at / width)] ?? 0;
    pixels.set([...palette.subarray(place * 3, place * 3 + 3), 255], at * 4);
  }
  return { width, height, colours: palette.length / 3, pixels };
}
