import { queryOptions } from '@tanstack/react-query';
import { parseEditions } from '#contract/editions.ts';
import type { EditionList } from '#domain/model/index.ts';
import type { Api } from './api.ts';
import { loadResource, type Loaded } from './resource.ts';

export const editionsResource = 'editions.json';

/** The list of frozen editions. */
export function editionsQuery(api: Api) {
  return queryOptions<Loaded<EditionList>>({
    queryKey: ['editions'],
    queryFn: ({ client, queryKey, signal }) =>
      loadResource(api, null, editionsResource, parseEditions, client.getQueryData(queryKey), signal),
  });
}
