import { useRef } from 'react';
import { fetchAppVersion, isPageServed } from '#data/app-version.ts';
import { useApi } from '#data/context.tsx';
import { ownBuild } from '#platform/app-build.ts';
import { tabStorage } from '#platform/tab-storage.ts';
import { isVersionDue, mayReload } from './reload-rule.ts';

const markKey = 'cds:tu-dong-mo-lai';
/** What was found to be there is trusted this long, ms. */
const trustMs = 5 * 60_000;

interface NightlyReload {
  /** Looks for a new version, if it is time, and whether this page can be had in it. */
  readonly look: () => void;
  /**
   * Opens an address in the new version, if there is one that can be had.
   * @returns whether the page is on its way out
   */
  readonly reload: (address: string) => boolean;
}

/** Brings a wall to the newest version of the product, once a day at the most. */
export function useNightlyReload(): NightlyReload {
  const api = useApi();
  const askedAt = useRef<number | null>(null);
  const foundAt = useRef<number | null>(null);
  const look = () => {
    const now = Date.now();
    const own = ownBuild();
    if (own === null || !isVersionDue(now, askedAt.current) || !mayReload(now, tabStorage.get(markKey)))
      return;
    askedAt.current = now;
    foundAt.current = null;
    fetchAppVersion(api)
      .then(async (offered) => {
        if (!offered || offered.build === own) return;
        if (await isPageServed(window.location.href, offered.build)) foundAt.current = Date.now();
      })
      // Without an answer everything stays as it is.
      .catch(() => undefined);
  };
  const reload = (address: string) => {
    const now = Date.now();
    const found = foundAt.current;
    foundAt.current = null;
    if (found === null || now - found > trustMs || !mayReload(now, tabStorage.get(markKey))) return false;
    const mark = String(now);
    tabStorage.set(markKey, mark);
    // Without a memory nothing would stop the next reload.
    if (tabStorage.get(markKey) !== mark) return false;
    window.location.replace(address);
    return true;
  };
  return { look, reload };
}
