import { useEffect, useEffectEvent, useRef } from 'react';
import { tabStorage } from '#platform/tab-storage.ts';
import type { ShowState } from '../control/useShowState.ts';

const storageKey = 'cds:man-hinh';

/** A screen that was made black or white stays so when the console is reloaded: the room must not see it flash. */
export function useKeptBlank({ blank, setBlank }: Pick<ShowState, 'blank' | 'setBlank'>): void {
  const restored = useRef(false);
  const restore = useEffectEvent(() => {
    const kept = tabStorage.get(storageKey);
    if (kept === 'black' || kept === 'white') setBlank(kept);
  });
  useEffect(() => {
    if (!restored.current) {
      restored.current = true;
      restore();
    } else if (blank) tabStorage.set(storageKey, blank);
    else tabStorage.remove(storageKey);
  }, [blank]);
  // Left for another page, not reloaded: the next show begins with its slide.
  useEffect(() => () => tabStorage.remove(storageKey), []);
}
