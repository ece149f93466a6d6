import { readFileSync, statSync, type Stats } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

type Packed = { readonly etag: string; readonly body: Buffer };

const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const pack = {
  br: (text: Buffer) => brotliCompressSync(text, quick),
  gzip: (text: Buffer) => gzipSync(text),
};

function encodingFor(request: IncomingMessage): keyof typeof pack | null {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : null;
}

const etagOf = (stats: Stats, encoding: string) => `W/"${stats.size}-${stats.mtime.getTime()}-${encoding}"`;

/**
 * Serves JSON compressed when asked. The build leaves no compressed copies of data beside it: whoever
 * replaces a file of figures would leave the old figures in its copy.
 * @returns a function that answers and returns true, or returns false for a request that is not its own.
 */
export function packedJson(root: string) {
  const cache = new Map<string, Packed>();
  return (request: IncomingMessage, response: ServerResponse, file: string): boolean => {
    const encoding = encodingFor(request);
    if (encoding === null || extname(file) !== '.json' || request.headers.range !== undefined) return false;
    const path = join(root, file);
    const etag = etagOf(statSync(path), encoding);
    const known = cache.get(path + encoding);
    const packed = known?.etag === etag ? known : { etag, body: pack[encoding](readFileSync(path)) };
    cache.set(path + encoding, packed);
    response.setHeader('ETag', etag);
    response.setHeader('Vary', 'Accept-Encoding');
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304).end();
      return true;
    }
    response.setHeader('Content-Encoding', encoding);
    response.setHeader('Content-Length', packed.body.length);
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(packed.body);
    return true;
  };
}
