import { queryOptions } from '@tanstack/react-query';
import { apiAddress, type Api } from './api.ts';

/** The configured address of the API's folder, ending in `/`; for links to what lies in it. */
export function apiAddressQuery(api: Api) {
  return queryOptions<string>({
    queryKey: ['api-address'],
    queryFn: () => apiAddress(api),
    meta: { frozen: true },
  });
}
