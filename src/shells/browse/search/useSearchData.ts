import { useMemo } from 'react';
import { evaluationDate } from '#domain/evaluation.ts';
import type { Catalogue } from '#domain/model/index.ts';
import type { SentenceContext } from '#domain/sentence/context.ts';
import { useCatalogue } from '#indicators/useCatalogue.ts';
import { useProgrammes } from '#indicators/useProgrammes.ts';
import { timeZone, useNow } from '#platform/clock.ts';
import { useRenderTime } from '#platform/render-time.ts';
import { useSearchIndex } from './useSearchIndex.ts';

/** Everything the search searches: the edition on screen, as far as it is loaded. */
export function useSearchData() {
  const catalogueQuery = useCatalogue();
  const programmesQuery = useProgrammes();
  const catalogue = catalogueQuery.data?.value ?? null;
  const programmes = programmesQuery.data?.value ?? null;
  const index = useSearchIndex(catalogue, programmes, catalogue !== null || catalogueQuery.isError);
  const context = useSentenceContext(catalogue);
  return {
    catalogue,
    context,
    index,
    catalogueFailed: catalogue === null && catalogueQuery.isError,
    programmesFailed: programmes === null && programmesQuery.isError,
    retry: () => {
      if (catalogueQuery.isError) void catalogueQuery.refetch();
      if (programmesQuery.isError) void programmesQuery.refetch();
    },
  };
}

/** What sentences need, without assessing every indicator: only those on the list are. */
function useSentenceContext(catalogue: Catalogue | null): SentenceContext | null {
  const now = useNow(useRenderTime());
  const day = catalogue && evaluationDate(catalogue.edition, now, timeZone);
  return useMemo(
    () =>
      catalogue &&
      day && {
        indicators: new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator])),
        pillars: catalogue.pillars,
        evaluationDate: day,
      },
    [catalogue, day],
  );
}
