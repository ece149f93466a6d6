import { queryOptions } from '@tanstack/react-query';
import { byCutoff } from '#domain/edition-choice.ts';
import type { Catalogue, Edition, Indicator } from '#domain/model/index.ts';
import type { Api } from './api.ts';
import { catalogueQuery } from './catalogue.ts';
import { editionsQuery } from './editions.ts';

/** Where an indicator that is no more was last published. */
export interface LastEdition {
  readonly catalogue: Catalogue;
  readonly indicator: Indicator;
}

/** Earlier editions that are looked through: an indicator that ended longer ago is unknown. */
const mostEditions = 6;

/** The newest edition before `edition` that has an indicator; null when none of the last ones has it. */
export function lastEditionQuery(api: Api, edition: Pick<Edition, 'id' | 'dataCutoff'>, id: string) {
  return queryOptions<LastEdition | null>({
    queryKey: ['last-edition', edition.id, id],
    queryFn: async ({ client }) => {
      const { editions } = (await client.ensureQueryData(editionsQuery(api))).value;
      const earlier = byCutoff(editions)
        .filter((one) => one.id !== edition.id && one.dataCutoff <= edition.dataCutoff)
        .toReversed()
        .slice(0, mostEditions);
      for (const one of earlier) {
        // One after the other: the newest most likely has it, and each is a whole catalogue.
        // oxlint-disable-next-line no-await-in-loop
        const catalogue = (await client.ensureQueryData(catalogueQuery(api, one.id))).value;
        const indicator = catalogue.indicators.find((each) => each.id === id);
        if (indicator) return { catalogue, indicator };
      }
      return null;
    },
    meta: { frozen: true },
  });
}
