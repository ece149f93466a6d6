import { useQuery } from '@tanstack/react-query';
import { useApi } from '#data/context.tsx';
import { editionsQuery } from '#data/editions.ts';

/** The list of editions, with its state. */
export function useEditionList() {
  return useQuery(editionsQuery(useApi()));
}
