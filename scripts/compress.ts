/**
 * Writes `.br` and `.gz` beside the text files of the built site, for servers that send those as they are.
 * Data and settings get none: an operator replaces them, and a copy left behind would show old figures.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const dist = 'dist';
const text = /\.(?:html|js|mjs|css|svg|txt|xml|webmanifest)$/;
/** Below this a compressed answer is no faster. */
const smallest = 512;

const entries = readdirSync(dist, { recursive: true, withFileTypes: true });
const files = entries
  .filter((entry) => entry.isFile() && text.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => !relative(dist, file).startsWith(`api${sep}`));

for (const file of files) {
  const bytes = readFileSync(file);
  if (bytes.length < smallest) continue;
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}
