import { createContext, memo, Suspense, use, useContext, type ComponentType, type ReactNode } from 'react';
import { useHydrated } from './hydrated.ts';

/**
 * Resolves when parts below the first screen of a built page may come to life: their data are in the query cache.
 * Null on a page that the browser renders itself: there nothing waits.
 */
const LaterContext = createContext<Promise<void> | null>(null);

export const LaterProvider = LaterContext.Provider;

interface LaterProps {
  /** Reads what it shows by hooks, so that a new render of the page around it does not touch it. */
  readonly part: ComponentType<{ readonly id: string }>;
  readonly id?: string;
  /** What stands in its place while a page that was not built is rendered, in the final size. A constant. */
  readonly fallback?: ReactNode;
}

/**
 * A part of a built page that the reader sees at once and that React takes over later: until then its HTML stands as
 * the build wrote it, with links that work. Keeps the part's code, data and hydration out of the first visit's way.
 */
export const Later = memo(function Later({ part: Part, id = '', fallback = null }: LaterProps) {
  return (
    <Suspense fallback={fallback}>
      <Gate>
        <Part id={id} />
      </Gate>
    </Suspense>
  );
});

function Gate({ children }: { children: ReactNode }) {
  const later = useContext(LaterContext);
  const hydrated = useHydrated();
  if (later && !hydrated) use(later);
  return children;
}

/** How long a reader who does not move waits for the parts below the first screen, ms. */
const patienceMs = 3000;
const moves = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'scroll', 'focusin'] as const;

/** Resolves at the reader's first move, or by itself when the page has been still for a while. */
export function firstMove(): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      for (const move of moves) window.removeEventListener(move, wake, true);
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(wake, patienceMs);
    for (const move of moves) window.addEventListener(move, wake, { capture: true, passive: true });
  });
}
