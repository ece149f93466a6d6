import { useQuery } from '@tanstack/react-query';
import { useApi } from '#data/context.tsx';
import { programmesQuery } from '#data/programmes.ts';
import { useEditionId } from '#platform/edition-param.ts';

/** Programmes of the edition that the address asks for. */
export function useProgrammes() {
  return useQuery(programmesQuery(useApi(), useEditionId()));
}
