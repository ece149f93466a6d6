import { parseCatalogue } from '#contract/catalogue.ts';
import { parseEditions } from '#contract/editions.ts';
import { catalogueResource } from '#data/catalogue.ts';
import { editionsResource } from '#data/editions.ts';
import { indicatorResource } from '#data/indicator.ts';
import { wantsNote } from '#domain/change-note.ts';
import { previousEdition } from '#domain/edition-choice.ts';
import { diffEditions } from '#domain/edition-diff.ts';

/** The catalogue of a frozen edition, as a resource of the API. */
export function editionCatalogue(id: string): string {
  return `editions/${encodeURIComponent(id)}/${catalogueResource}`;
}

/**
 * What the comparison of the default edition with the one before it is made from, besides the default edition's own
 * catalogue and the list of editions. Empty when there is none before it.
 * @param read text of a resource of the API
 */
export async function changesResources(read: (resource: string) => Promise<string>): Promise<string[]> {
  const editions = parseEditions(await read(editionsResource));
  const previous = editions.ok && previousEdition(editions.value.editions, editions.value.defaultId);
  if (!previous) return [];
  const resource = editionCatalogue(previous.id);
  const [before, after] = [await read(resource), await read(catalogueResource)].map((text) =>
    parseCatalogue(text, null),
  );
  if (!before?.ok || !after?.ok) return [];
  const histories = diffEditions(before.value, after.value).common.filter(wantsNote);
  return [resource, ...histories.map(({ to }) => indicatorResource(to.indicator.id))];
}
