import { queryOptions } from '@tanstack/react-query';
import { parseProgrammes } from '#contract/programmes.ts';
import type { Programmes } from '#domain/model/index.ts';
import type { Api } from './api.ts';
import { loadResource, type Loaded, type Reader } from './resource.ts';

export const programmesResource = 'programmes.json';

export const readProgrammes: Reader<Programmes> = (text, contentType) =>
  parseProgrammes(text, null, contentType);

/** Programmes, milestones, platforms, commendations and bottlenecks of an edition (`null`: current). */
export function programmesQuery(api: Api, edition: string | null) {
  return queryOptions<Loaded<Programmes>>({
    queryKey: ['programmes', edition],
    queryFn: ({ client, queryKey, signal }) =>
      loadResource(api, edition, programmesResource, readProgrammes, client.getQueryData(queryKey), signal),
    meta: { frozen: edition !== null },
  });
}
