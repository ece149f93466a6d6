import { queryOptions } from '@tanstack/react-query';
import { parseUnits } from '#contract/units.ts';
import type { UnitRegister } from '#domain/model/index.ts';
import type { Api } from './api.ts';
import { DataError } from './errors.ts';
import { loadResource, type Loaded } from './resource.ts';

export const unitsResource = 'units.json';

/**
 * The administrative units of an edition (`null`: the current one). An edition may have none: an answer of 404 is
 * null, not an error.
 */
export function unitsQuery(api: Api, edition: string | null) {
  return queryOptions<Loaded<UnitRegister> | null>({
    queryKey: ['units', edition],
    queryFn: async ({ client, queryKey, signal }) => {
      const previous = client.getQueryData<Loaded<UnitRegister> | null>(queryKey) ?? undefined;
      try {
        return await loadResource(api, edition, unitsResource, parseUnits, previous, signal);
      } catch (error) {
        if (error instanceof DataError && error.kind === 'http' && error.status === 404) return null;
        throw error;
      }
    },
    meta: { frozen: edition !== null },
  });
}
