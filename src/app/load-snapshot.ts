import { resourceUrl, type Api } from '#data/api.ts';
import { fetchText } from '#data/fetch-text.ts';
import { contentHash } from '#platform/content-hash.ts';
import type { BuiltIn, PageSnapshot } from './page-snapshot.ts';
import { soonOr } from './patience.ts';

/**
 * The texts that a page was built from. They are asked of the API: when its answer is the same, which is the usual
 * case, one transfer serves both hydration and freshness. Else the copy that the build kept is fetched, and what the
 * API gave, or is still giving, is kept for later.
 * @throws DataError when neither can be had: then the built page stays as it is, figures and all
 */
export async function loadSnapshot(api: Api, files: PageSnapshot['files']): Promise<Map<string, BuiltIn>> {
  const entries = [...files].map(async ([name, address]): Promise<[string, BuiltIn]> => {
    const asked = resourceUrl(api, null, name).then((url) => fetchText(url));
    // «failed» at once, null when it takes too long.
    const current = await soonOr(
      asked.catch(() => 'failed' as const),
      null,
    );
    if (current !== null && current !== 'failed' && address.endsWith(`-${contentHash(current.text)}.json`)) {
      return [name, { text: current.text, confirmedAt: Date.now(), newer: null }];
    }
    // After a failure the query asks again by itself and says in its own place what is wrong.
    const newer = current === 'failed' ? null : asked;
    const { text } = await fetchText(new URL(address, api.appRoot).href);
    return [name, { text, confirmedAt: null, newer }];
  });
  return new Map(await Promise.all(entries));
}
