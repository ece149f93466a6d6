import { queryOptions } from '@tanstack/react-query';
import type { Api } from './api.ts';
import { fetchRaw } from './raw.ts';

/** A JSON value with only the first record of every list of records. */
export function firstRecords(value: unknown): unknown {
  if (Array.isArray(value)) {
    const isRecords = value.some((each) => typeof each === 'object' && each !== null);
    return isRecords ? value.slice(0, 1).map(firstRecords) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, firstRecords(each)]));
}

/**
 * A resource as it is served now, shortened to the first record of each list, as indented JSON.
 * @param resource from the API's address: `editions/2023-07/catalogue.json`
 */
export function sampleQuery(api: Api, resource: string) {
  return queryOptions<string>({
    queryKey: ['sample', resource],
    queryFn: async ({ signal }) => {
      const { text } = await fetchRaw(api, null, resource, signal);
      const json: unknown = JSON.parse(text.trim());
      return JSON.stringify(firstRecords(json), null, 2);
    },
    // It has asked twice again by itself.
    retry: false,
    meta: { frozen: true },
  });
}
