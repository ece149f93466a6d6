import { queryOptions } from '@tanstack/react-query';
import { parseIndicatorDetail } from '#contract/indicator-detail.ts';
import type { IndicatorDetail } from '#domain/model/index.ts';
import type { Api } from './api.ts';
import { loadResource, type Loaded, type Reader } from './resource.ts';

export function indicatorResource(id: string): string {
  return `indicators/${encodeURIComponent(id)}.json`;
}

export const readIndicator: Reader<IndicatorDetail> = (text, contentType) =>
  parseIndicatorDetail(text, null, contentType);

/** History, breakdowns, events and other bodies' readings of one indicator. */
export function indicatorQuery(api: Api, edition: string | null, id: string) {
  return queryOptions<Loaded<IndicatorDetail>>({
    queryKey: ['indicator', edition, id],
    queryFn: ({ client, queryKey, signal }) =>
      loadResource(api, edition, indicatorResource(id), readIndicator, client.getQueryData(queryKey), signal),
    meta: { frozen: edition !== null },
  });
}
