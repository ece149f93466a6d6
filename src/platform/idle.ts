import { useEffect, useState } from 'react';

const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const;

/**
 * Whether nobody has moved the pointer, touched the screen or moved the focus for `afterMs`.
 * @param keys whether keys count as well: a clicker sends keys, and must not bring the pointer back
 */
export function useIdle(afterMs: number, keys: boolean): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    let timer = setTimeout(() => setIdle(true), afterMs);
    const wake = () => {
      setIdle(false);
      clearTimeout(timer);
      timer = setTimeout(() => setIdle(true), afterMs);
    };
    const watched = signs.filter((sign) => keys || sign !== 'keydown');
    for (const sign of watched) window.addEventListener(sign, wake);
    return () => {
      clearTimeout(timer);
      for (const sign of watched) window.removeEventListener(sign, wake);
    };
  }, [afterMs, keys]);
  return idle;
}
