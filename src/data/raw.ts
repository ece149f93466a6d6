import { readRoot } from '#contract/json.ts';
import { resourceUrl, type Api } from './api.ts';
import { DataError } from './errors.ts';
import { fetchText, type RawResource } from './fetch-text.ts';
import { retryDelay, shouldRetry } from './retry.ts';

/** GETs a text, twice again where a second try can help. @throws DataError; an AbortError once aborted */
async function fetchPatiently(url: string, signal: AbortSignal): Promise<RawResource> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      // oxlint-disable-next-line no-await-in-loop
      return await fetchText(url, signal);
    } catch (error) {
      if (signal.aborted || !shouldRetry(attempt, error)) throw error;
      const wait = retryDelay(attempt, error);
      // oxlint-disable-next-line no-await-in-loop
      await new Promise((resolve) => setTimeout(resolve, wait));
      signal.throwIfAborted();
    }
  }
}

/** A resource as it was served, for passing on; it is JSON of this version of the contract, and no more is said. */
export interface RawJson extends RawResource {
  readonly url: string;
}

/**
 * Fetches a resource to pass on or to check, without keeping it: thousands of them would fill the cache.
 * @throws DataError when it cannot be had or is a page, a cut-off file or another version; an AbortError once aborted
 */
export async function fetchRaw(
  api: Api,
  edition: string | null,
  resource: string,
  signal: AbortSignal,
): Promise<RawJson> {
  const url = await resourceUrl(api, edition, resource);
  const raw = await fetchPatiently(url, signal);
  const root = readRoot(raw.text, raw.contentType);
  if (root.ok) return { ...raw, url };
  const kind = root.kind === 'wrong-version' ? 'wrong-version' : 'not-json';
  throw new DataError({ kind, url, detail: root.message });
}
