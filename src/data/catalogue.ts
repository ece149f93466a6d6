import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { catalogueSteps } from '#contract/catalogue.ts';
import type { Catalogue } from '#domain/model/index.ts';
import type { Api } from './api.ts';
import { loadResource, type Loaded, type Reader } from './resource.ts';
import { inSlices } from './slices.ts';

export const catalogueResource = 'catalogue.json';

/** Reads a catalogue without holding the page up, however long it is. */
export const catalogueReader: Reader<Catalogue> = (text, contentType) =>
  inSlices(catalogueSteps(text, contentType));

/** The catalogue of an edition (`null`: the current one): all that the overview and the pillars need. */
export function catalogueQuery(api: Api, edition: string | null) {
  return queryOptions<Loaded<Catalogue>>({
    queryKey: ['catalogue', edition],
    queryFn: ({ client, queryKey, signal }) =>
      loadResource(api, edition, catalogueResource, catalogueReader, client.getQueryData(queryKey), signal),
    meta: { frozen: edition !== null },
  });
}

/**
 * The catalogue that another resource of the edition is checked against, or null when it cannot be had: then that
 * resource is checked by itself alone.
 */
export async function catalogueForChecks(
  client: QueryClient,
  api: Api,
  edition: string | null,
): Promise<Catalogue | null> {
  try {
    return (await client.ensureQueryData(catalogueQuery(api, edition))).value;
  } catch {
    return null;
  }
}
