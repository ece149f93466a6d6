import { resourceUrl, type Api } from '#data/api.ts';
import { fetchText, type RawResource } from '#data/fetch-text.ts';
import { contentHash } from '#platform/content-hash.ts';
import type { BuiltIn, PageSnapshot } from './snapshot.ts';

/** How long hydration waits for the API before it uses the copies beside the app, ms. */
const patienceMs = 1500;

/**
 * The texts that a page was built from. They are asked of the API: when its answer is the same, which is the usual
 * case, one transfer serves both hydration and freshness. Else the copy that the build kept is fetched.
 * @throws DataError when neither can be had: then the built page stays as it is, figures and all
 */
export async function loadSnapshot(api: Api, files: PageSnapshot['files']): Promise<Map<string, BuiltIn>> {
  const entries = [...files].map(async ([name, address]): Promise<[string, BuiltIn]> => {
    const current = await currentResource(api, name);
    if (current !== null && address.endsWith(`-${contentHash(current.text)}.json`)) {
      return [name, { text: current.text, confirmedAt: Date.now(), newer: null }];
    }
    const newer = current && { ...current, at: Date.now() };
    const { text } = await fetchText(new URL(address, api.appRoot).href);
    return [name, { text, confirmedAt: null, newer }];
  });
  return new Map(await Promise.all(entries));
}

async function currentResource(api: Api, name: string): Promise<RawResource | null> {
  const late = new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), patienceMs);
  });
  const asked = resourceUrl(api, null, name)
    .then((url) => fetchText(url))
    // The query asks again after hydration and reports what is wrong in its own place.
    .catch(() => null);
  return Promise.race([asked, late]);
}
