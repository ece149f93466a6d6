import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { parseEditions } from '#contract/editions.ts';
import type { Api } from '#data/api.ts';
import { catalogueQuery, catalogueReader, catalogueResource } from '#data/catalogue.ts';
import { editionsQuery, editionsResource } from '#data/editions.ts';
import { indicatorQuery, indicatorReader } from '#data/indicator.ts';
import { programmesQuery, programmesResource, programmesReader } from '#data/programmes.ts';
import type { RawResource } from '#data/fetch-text.ts';
import { fetched, fromSnapshot, type Loaded, type Reader } from '#data/resource.ts';
import type { BuiltIn } from './page-snapshot.ts';

/**
 * Puts the resources that a page was built from into the query cache, so that they are shown at once. Those of
 * which the API said nothing count as old and are asked for again as soon as they are shown.
 * @param resources by name: `catalogue.json`, `indicators/x.json`
 */
export async function fillFromSnapshot(
  client: QueryClient,
  api: Api,
  resources: ReadonlyMap<string, BuiltIn>,
): Promise<void> {
  const longAgo = 1;
  // The others are checked against the catalogue, so it goes first.
  const first = (name: string) => (name === catalogueResource ? 0 : 1);
  const ordered = [...resources].sort(([a], [b]) => first(a) - first(b));
  for (const [name, { text, confirmedAt, newer }] of ordered) {
    const query = queryOf(client, api, name);
    if (query) {
      // One after the other: each may be checked against what came before.
      // oxlint-disable-next-line no-await-in-loop
      const data = await fromSnapshot(text, await query.reader());
      client.setQueryData(query.key, data, { updatedAt: confirmedAt ?? (newer ? Date.now() : longAgo) });
    }
  }
}

/**
 * After hydration: says of the confirmed resources that they come from the API, as they do, and puts what the API gave
 * instead of the others in their place.
 */
export function confirmResources(
  client: QueryClient,
  api: Api,
  resources: ReadonlyMap<string, BuiltIn>,
): void {
  for (const [name, { confirmedAt, newer }] of resources) {
    const query = queryOf(client, api, name);
    const data = query && client.getQueryData<Loaded<unknown>>(query.key);
    if (query && data?.origin === 'snapshot') {
      if (confirmedAt !== null) {
        client.setQueryData(query.key, { ...data, origin: 'api' }, { updatedAt: confirmedAt });
      } else if (newer) void putNewer(client, query, data, newer);
    }
  }
}

async function putNewer(
  client: QueryClient,
  query: SnapshotQuery,
  built: Loaded<unknown>,
  newer: Promise<RawResource>,
): Promise<void> {
  try {
    const { text, contentType } = await newer;
    const data: Loaded<unknown> =
      text === built.text
        ? { ...built, origin: 'api' }
        : await fetched(text, contentType, await query.reader());
    client.setQueryData(query.key, data);
  } catch {
    // No answer, or one that cannot be read: the query asks again, and says what is wrong.
    await client.invalidateQueries({ queryKey: query.key, exact: true });
  }
}

interface SnapshotQuery {
  readonly key: QueryKey;
  readonly reader: () => Promise<Reader<unknown>> | Reader<unknown>;
}

function queryOf(client: QueryClient, api: Api, name: string): SnapshotQuery | null {
  const catalogueKey = catalogueQuery(api, null).queryKey;
  const catalogue = () => client.getQueryData(catalogueKey)?.value ?? null;
  if (name === catalogueResource) return { key: catalogueKey, reader: () => catalogueReader };
  if (name === editionsResource) return { key: editionsQuery(api).queryKey, reader: () => parseEditions };
  if (name === programmesResource) {
    return { key: programmesQuery(api, null).queryKey, reader: () => programmesReader(catalogue()) };
  }
  const edition = /^editions\/([^/]+)\/catalogue\.json$/.exec(name)?.[1];
  if (edition !== undefined) {
    return {
      key: catalogueQuery(api, decodeURIComponent(edition)).queryKey,
      reader: () => catalogueReader,
    };
  }
  const id = /^indicators\/(.+)\.json$/.exec(name)?.[1];
  if (id === undefined) return null;
  const known = decodeURIComponent(id);
  return {
    key: indicatorQuery(api, null, known).queryKey,
    reader: () => indicatorReader(catalogue(), known),
  };
}
