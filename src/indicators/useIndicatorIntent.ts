import { useQueryClient } from '@tanstack/react-query';
import { useApi } from '#data/context.tsx';
import { indicatorQuery } from '#data/indicator.ts';
import { useEditionId } from '#platform/edition-param.ts';

/** Fetches an indicator's history when the reader points at a link to it. */
export function useIndicatorIntent(): (id: string) => void {
  const client = useQueryClient();
  const api = useApi();
  const edition = useEditionId();
  return (id) => void client.prefetchQuery(indicatorQuery(api, edition, id));
}
