import { startTransition, useEffect, useState } from 'react';
import { useHydrated } from '#platform/hydrated.ts';

/** Fills a large screen, and is over in one short task on a slow phone. */
const first = 48;
const step = 48;

/**
 * How many of a long list to render now. The first screen comes at once; the rest follows in slices that give way to
 * the reader. A built page has all of them from the beginning.
 * @param of what the list shows; when it changes, the list starts anew
 */
export function useGradually(total: number, of: unknown): number {
  const hydrated = useHydrated();
  const [state, set] = useState({ of, shown: hydrated ? first : Math.max(first, total) });
  if (state.of !== of) set({ of, shown: first });
  const { shown } = state;
  useEffect(() => {
    if (shown >= total) return;
    // After the paint, and not while the reader acts: a transition is cut into slices.
    const timer = setTimeout(() => {
      startTransition(() => set((now) => ({ ...now, shown: now.shown + step })));
    });
    return () => clearTimeout(timer);
  }, [shown, total]);
  return Math.min(shown, total);
}
