import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { methodWords } from '#i18n/pages/method.ts';

/** Everything that a reader can meet: the published data, the words of the screen and those of the domain. */
function shown(folder: string, extension: RegExp): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => extension.test(file) && !/glossary|\.test\./.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

const product = [shown('public/api/v1', /\.json$/), shown('src/i18n', /\.ts$/), shown('src/domain', /\.ts$/)]
  .join('\n')
  .toLocaleLowerCase('vi');

const { vi, en } = methodWords;

test.each(Object.entries(vi.glossary))('«%s» explains a term that the product uses', (_id, [term]) => {
  for (const name of term.split(', ')) expect(product).toContain(name.toLocaleLowerCase('vi'));
});

test('no term is explained twice', () => {
  for (const { glossary } of [vi, en]) {
    const terms = Object.values(glossary).map(([term]) => term);
    expect(new Set(terms).size).toBe(terms.length);
  }
});
