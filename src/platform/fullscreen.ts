import { useCallback, useEffect, useState } from 'react';

/** Full screen of the whole page. `F11` and phones know nothing of it, so a show never depends on it. */
export interface Fullscreen {
  /** Whether the browser offers it here at all (not in most frames, not on iPhones). */
  readonly available: boolean;
  readonly active: boolean;
  /** The browser said no the last time. */
  readonly refused: boolean;
  /** Only from a press or a key. */
  readonly toggle: (options?: FullscreenOptions) => void;
  readonly leave: () => void;
}

export function useFullscreen(): Fullscreen {
  const [active, setActive] = useState(false);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const follow = () => setActive(document.fullscreenElement !== null);
    follow();
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, []);
  const leave = useCallback(() => {
    if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
  }, []);
  const toggle = useCallback(
    (options?: FullscreenOptions) => {
      if (document.fullscreenElement) {
        leave();
        return;
      }
      const root = document.documentElement;
      if (typeof root.requestFullscreen !== 'function') {
        setRefused(true);
        return;
      }
      root.requestFullscreen(options).then(
        () => setRefused(false),
        () => setRefused(true),
      );
    },
    [leave],
  );
  const available = typeof document !== 'undefined' && document.fullscreenEnabled === true;
  return { available, active, refused, toggle, leave };
}
