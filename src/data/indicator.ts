import { queryOptions } from '@tanstack/react-query';
import type { Catalogue, IndicatorDetail } from '#domain/model/index.ts';
import type { Api } from './api.ts';
import { catalogueForChecks } from './catalogue.ts';
import { loadResource, type Loaded, type Reader } from './resource.ts';

export function indicatorResource(id: string): string {
  return `indicators/${encodeURIComponent(id)}.json`;
}

/**
 * Reads the history of an indicator, checked against a catalogue that knows it. The code for it is fetched when the
 * first history is wanted: the overview has none.
 */
export async function indicatorReader(
  catalogue: Catalogue | null,
  id: string,
): Promise<Reader<IndicatorDetail>> {
  const { parseIndicatorDetail } = await import('#contract/indicator-detail.ts');
  const indicator = catalogue?.indicators.find((one) => one.id === id);
  const context = catalogue && indicator ? { catalogue, indicator } : null;
  return (text, contentType) => parseIndicatorDetail(text, context, contentType);
}

/** History, breakdowns, events and other bodies' readings of one indicator. */
export function indicatorQuery(api: Api, edition: string | null, id: string) {
  return queryOptions<Loaded<IndicatorDetail>>({
    queryKey: ['indicator', edition, id],
    queryFn: ({ client, queryKey, signal }) => {
      const reader = catalogueForChecks(client, api, edition).then((catalogue) =>
        indicatorReader(catalogue, id),
      );
      return loadResource(api, edition, indicatorResource(id), reader, client.getQueryData(queryKey), signal);
    },
    meta: { frozen: edition !== null },
  });
}
