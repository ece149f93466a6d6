import {
  createContext,
  memo,
  startTransition,
  Suspense,
  use,
  useContext,
  useEffect,
  useState,
  type ComponentType,
  type ReactNode,
} from 'react';
import { useLocation, useNavigationType } from 'react-router';
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
  /** What stands in its place until then, in about the final size. A constant. */
  readonly fallback?: ReactNode;
}

/**
 * A part below the first screen. On a built page the reader sees it at once and React takes it over later: until then
 * its HTML stands as the build wrote it, with links that work. After a navigation it is rendered right after the first
 * screen has been painted. Keeps the part's code, data and rendering out of the first screen's way.
 */
export const Later = memo(function Later({ part: Part, id = '', fallback = null }: LaterProps) {
  return (
    <Suspense fallback={fallback}>
      <Gate fallback={fallback}>
        <Part id={id} />
      </Gate>
    </Suspense>
  );
});

function Gate({ fallback, children }: AfterPaintProps) {
  const later = useContext(LaterContext);
  const hydrated = useHydrated();
  if (later && !hydrated) use(later);
  return <AfterPaint fallback={fallback}>{children}</AfterPaint>;
}

interface AfterPaintProps {
  /** Keeps the place of the rest, so that the page has about its final length. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/**
 * The rest of a page: after a navigation it is rendered once its beginning has been painted, so that a slow machine
 * answers a press at once. A built page, one that the reader goes back to, and one whose address names a place in it is
 * whole from the start: else there is nothing to scroll to.
 */
export function AfterPaint({ fallback, children }: AfterPaintProps) {
  const hydrated = useHydrated();
  const isReturn = useNavigationType() === 'POP';
  const { hash } = useLocation();
  const [ready, setReady] = useState(!hydrated || isReturn || hash !== '');
  useEffect(() => startTransition(() => setReady(true)), []);
  return ready ? children : fallback;
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
