import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseCatalogue } from '#contract/catalogue.ts';
import { parseProgrammes } from '#contract/programmes.ts';
import type { Catalogue, Indicator, Programmes } from '#domain/model/index.ts';

export const editionIds = ['2023-07', '2025-06'] as const;
export type EditionId = (typeof editionIds)[number];

/** The text of a published file, by its path below `api/v1/`. */
export function publishedText(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../../public/api/v1/${path}`, import.meta.url)), 'utf8');
}

export function catalogueOf(edition: EditionId): Catalogue {
  const result = parseCatalogue(publishedText(`editions/${edition}/catalogue.json`));
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

export function programmesOf(edition: EditionId): Programmes {
  const result = parseProgrammes(publishedText(`editions/${edition}/programmes.json`));
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

export function indicatorOf(edition: EditionId, id: string): Indicator {
  const found = catalogueOf(edition).indicators.find((indicator) => indicator.id === id);
  if (!found) throw new Error(`No indicator ${id} in ${edition}`);
  return found;
}
