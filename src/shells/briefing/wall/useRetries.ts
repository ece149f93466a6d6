import { useEffect, useEffectEvent, useState } from 'react';
import { retryWait } from './retry-wait.ts';

/**
 * Tries again what failed at the start: when the browser says that it is online again, and on a wall, where nobody
 * presses a button, also by itself.
 * @param retry null while there is nothing to try again
 */
export function useRetries(retry: (() => void) | null, onWall: boolean): void {
  const [tries, setTries] = useState(0);
  const again = useEffectEvent(() => {
    setTries(tries + 1);
    retry?.();
  });
  const hasFailed = retry !== null;
  useEffect(() => {
    if (!hasFailed) return undefined;
    const run = () => again();
    const timer = onWall ? setTimeout(run, retryWait(tries)) : undefined;
    window.addEventListener('online', run);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', run);
    };
  }, [hasFailed, onWall, tries]);
}
