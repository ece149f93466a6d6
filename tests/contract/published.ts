import { globSync } from 'node:fs';
import type { resourceSchemas } from '#contract/schemas.ts';

type Kind = keyof typeof resourceSchemas;

const kinds: Readonly<Record<string, Kind>> = {
  'catalogue.json': 'catalogue',
  'programmes.json': 'programmes',
  'editions.json': 'editions',
  'units.json': 'units',
};

/** Every file of the published API with the resource that it is. */
export const publishedFiles: readonly (readonly [file: string, kind: Kind])[] = globSync('**/*.json', {
  cwd: 'public/api/v1',
})
  .toSorted()
  .map((file) => [
    file,
    file.includes('indicators/') ? 'indicator' : (kinds[file.split('/').at(-1) ?? ''] ?? 'units'),
  ]);
