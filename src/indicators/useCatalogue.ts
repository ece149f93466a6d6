import { useQuery } from '@tanstack/react-query';
import { catalogueQuery } from '#data/catalogue.ts';
import { useApi } from '#data/context.tsx';
import { useEditionId } from '#platform/edition-param.ts';

/** The catalogue of the edition that the address asks for. */
export function useCatalogue() {
  return useQuery(catalogueQuery(useApi(), useEditionId()));
}
