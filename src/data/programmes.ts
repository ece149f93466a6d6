import { queryOptions } from '@tanstack/react-query';
import type { Catalogue, Programmes } from '#domain/model/index.ts';
import type { Api } from './api.ts';
import { catalogueForChecks } from './catalogue.ts';
import { loadResource, type Loaded, type Reader } from './resource.ts';

export const programmesResource = 'programmes.json';

/**
 * Reads programmes, checked against a catalogue where there is one. The code for it is fetched when programmes are
 * first wanted: the first screen has none.
 */
export async function programmesReader(catalogue: Catalogue | null): Promise<Reader<Programmes>> {
  const { parseProgrammes } = await import('#contract/programmes.ts');
  return (text, contentType) => parseProgrammes(text, catalogue, contentType);
}

/** Programmes, milestones, platforms, commendations and bottlenecks of an edition (`null`: current). */
export function programmesQuery(api: Api, edition: string | null) {
  return queryOptions<Loaded<Programmes>>({
    queryKey: ['programmes', edition],
    queryFn: ({ client, queryKey, signal }) => {
      const reader = catalogueForChecks(client, api, edition).then(programmesReader);
      return loadResource(api, edition, programmesResource, reader, client.getQueryData(queryKey), signal);
    },
    meta: { frozen: edition !== null },
  });
}
