/**
 * Writes `.br` and `.gz` beside the text files of the built site, for servers that send those as they are.
 * Data and settings get none: an operator replaces them, and a copy left behind would show old figures.
 */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { writeCompressed } from './compress/write.ts';

const dist = 'dist';
const text = /\.(?:html|js|mjs|css|svg|txt|xml|webmanifest)$/;

const entries = readdirSync(dist, { recursive: true, withFileTypes: true });
const files = entries
  .filter((entry) => entry.isFile() && text.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => !relative(dist, file).startsWith(`api${sep}`));

for (const file of files) writeCompressed(file);
