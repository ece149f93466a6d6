import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const stampFile = '.build/built-from';

/** Everything that the built site is made from. */
const sources = [
  'src',
  'public',
  'mocks',
  'scripts',
  'index.html',
  'widget.html',
  'vite.config.ts',
  'vite.embed.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

function filesIn(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesIn(join(path, name)));
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesIn))
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  const flags = Object.entries(process.env).filter(([name]) => /^VITE_|^PUBLIC_URL$/.test(name));
  return hash.update(JSON.stringify(flags.toSorted())).digest('hex');
}

/** Whether dist/ was built from the sources as they are now. */
export function isBuilt(): boolean {
  const complete = existsSync('dist/index.html') && existsSync(stampFile);
  return complete && readFileSync(stampFile, 'utf8') === fingerprint();
}

/** Forgets the last build, so that a build that breaks half-way is not taken for a whole one. */
export function forgetBuild(): void {
  rmSync(stampFile, { force: true });
}

/** Remembers what dist/ was built from. */
export function rememberBuild(): void {
  writeFileSync(stampFile, fingerprint());
}
