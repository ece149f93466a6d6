import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useApi } from '#data/context.tsx';
import { indicatorQuery } from '#data/indicator.ts';
import type { Loaded } from '#data/resource.ts';
import type { Indicator, IndicatorDetail, Observation } from '#domain/model/index.ts';
import { useEditionId } from '#platform/edition-param.ts';

/** Histories that one view may ask for; beyond it the catalogue's trend has to do. */
const mostHistories = 40;

export interface Histories {
  readonly of: (id: string) => readonly Observation[] | null;
  /** All histories are here, and with them every mark of every point. */
  readonly complete: boolean;
}

/** The histories of the indicators of a view, each as soon as it is there, unless they are too many. */
export function useHistories(indicators: readonly Indicator[]): Histories {
  const api = useApi();
  const edition = useEditionId();
  const asked = indicators.length <= mostHistories ? indicators : [];
  const complete = asked === indicators;
  const combine = useCallback(
    (results: UseQueryResult<Loaded<IndicatorDetail>>[]): Histories => {
      const found = new Map(
        results.flatMap(({ data }) => (data ? [[data.value.id, data.value.observations] as const] : [])),
      );
      return { of: (id) => found.get(id) ?? null, complete: complete && results.every(({ data }) => data) };
    },
    [complete],
  );
  return useQueries({ queries: asked.map(({ id }) => indicatorQuery(api, edition, id)), combine });
}
