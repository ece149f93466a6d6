import { useCallback, useLayoutEffect, useRef } from 'react';

/** A function that stays the same from render to render and does what the newest one does. */
export function useStable<A extends readonly unknown[]>(newest: (...args: A) => void): (...args: A) => void {
  const latest = useRef(newest);
  useLayoutEffect(() => {
    latest.current = newest;
  });
  return useCallback((...args: A) => latest.current(...args), []);
}
