import type { QueryClient } from '@tanstack/react-query';
import { parseCatalogue } from '#contract/catalogue.ts';
import { parseEditions } from '#contract/editions.ts';
import type { Api } from '#data/api.ts';
import { catalogueQuery, catalogueResource } from '#data/catalogue.ts';
import { editionsQuery, editionsResource } from '#data/editions.ts';
import { indicatorQuery, readIndicator } from '#data/indicator.ts';
import { programmesQuery, programmesResource, readProgrammes } from '#data/programmes.ts';
import { fromSnapshot } from '#data/resource.ts';

/**
 * Puts resources that were built into the page into the query cache, as of long ago, so that they are
 * shown at once and asked for again at once.
 * @param texts resource name (`catalogue.json`, `indicators/x.json`) → its text
 */
export function fillFromSnapshot(client: QueryClient, api: Api, texts: ReadonlyMap<string, string>): void {
  const longAgo = { updatedAt: 1 };
  for (const [resource, text] of texts) {
    const id = /^indicators\/(.+)\.json$/.exec(resource)?.[1];
    if (resource === catalogueResource) {
      client.setQueryData(catalogueQuery(api, null).queryKey, fromSnapshot(text, parseCatalogue), longAgo);
    } else if (resource === editionsResource) {
      client.setQueryData(editionsQuery(api).queryKey, fromSnapshot(text, parseEditions), longAgo);
    } else if (resource === programmesResource) {
      client.setQueryData(programmesQuery(api, null).queryKey, fromSnapshot(text, readProgrammes), longAgo);
    } else if (id !== undefined) {
      const key = indicatorQuery(api, null, decodeURIComponent(id)).queryKey;
      client.setQueryData(key, fromSnapshot(text, readIndicator), longAgo);
    }
  }
}

/** What the build wrote into the page: which resources it was made from, and when. */
export interface PageSnapshot {
  readonly renderedAt: number;
  /** Resource name → address relative to the app's root. */
  readonly files: ReadonlyMap<string, string>;
}

/** `data-snapshot`: `name=address` pairs separated by spaces. */
export function encodeSnapshotFiles(files: ReadonlyMap<string, string>): string {
  return [...files].map(([name, address]) => `${name}=${address}`).join(' ');
}

/** Reads what {@link encodeSnapshotFiles} wrote; null on a page that was not prerendered. */
export function readPageSnapshot(root: HTMLElement): PageSnapshot | null {
  const { snapshot, renderedAt } = root.dataset;
  if (!snapshot || !renderedAt) return null;
  const files = snapshot.split(' ').map((pair): [string, string] => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), pair.slice(at + 1)];
  });
  return { renderedAt: Number(renderedAt), files: new Map(files) };
}
