import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach } from 'vitest';
import { withField } from './spoil.ts';

/** Where the published API lies. */
export const published = 'public/api/v1';

/** A folder for the tests of one file. */
export const folder = await mkdtemp(join(tmpdir(), 'data-check-'));
/** A copy of the published API, fresh for every test. */
export const copy = join(folder, 'v1');
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  await rm(copy, { recursive: true, force: true });
  await cp(published, copy, { recursive: true });
});

/** Changes one file of the copy. */
export async function plant(file: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(join(copy, file), 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`Nothing was changed in ${file}`);
  await writeFile(join(copy, file), changed);
}

/** Puts a value at one place of one file of the copy. */
export const plantAt = (file: string, path: string, value: unknown) =>
  plant(file, (text) => JSON.stringify(withField(JSON.parse(text), path, value)));
