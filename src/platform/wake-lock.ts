import { useEffect, useState } from 'react';

/**
 * `held`: the screen stays on; `refused`: the browser or a low battery said no; `absent`: this browser cannot (or the
 * page is not served over https).
 */
export type WakeLockState = 'pending' | 'held' | 'refused' | 'absent';

/** Keeps the screen on while `wanted`. The browser lets go of it whenever the page is hidden; it is asked for again. */
export function useWakeLock(wanted: boolean): WakeLockState {
  const [state, setState] = useState<WakeLockState>('pending');
  useEffect(() => {
    if (!wanted) return undefined;
    if (!('wakeLock' in navigator)) {
      setState('absent');
      return undefined;
    }
    let lock: WakeLockSentinel | null = null;
    let isGone = false;
    const ask = async () => {
      if (document.visibilityState !== 'visible' || (lock && !lock.released)) return;
      try {
        const own = await navigator.wakeLock.request('screen');
        if (isGone) {
          void own.release();
          return;
        }
        lock = own;
        setState('held');
      } catch {
        setState('refused');
      }
    };
    void ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      isGone = true;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, [wanted]);
  return state;
}
