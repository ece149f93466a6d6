import { useEffect, useState, type ComponentType } from 'react';

/** A part whose code comes apart from the widget's, when it is wanted. */
export interface LateView<P> {
  readonly load: () => Promise<ComponentType<P>>;
  /** Null until it was loaded. */
  readonly known: () => ComponentType<P> | null;
}

/** A part that is fetched when it is first wanted. */
export function lateView<P>(fetch: () => Promise<ComponentType<P>>): LateView<P> {
  let view: ComponentType<P> | null = null;
  return { load: async () => (view ??= await fetch()), known: () => view };
}

/** A part that is there from the beginning. */
export function readyView<P>(view: ComponentType<P>): LateView<P> {
  return { load: async () => view, known: () => view };
}

interface Late<P> {
  readonly View: ComponentType<P> | null;
  /** Its code could not be had. */
  readonly failed: boolean;
  readonly retry: () => void;
}

/** A part in use: asked for at once, and again when the reader wants. */
export function useLate<P>(view: LateView<P>): Late<P> {
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState(false);
  const [, setLoaded] = useState(view.known);
  useEffect(() => {
    let wanted = true;
    if (view.known()) return undefined;
    view.load().then(
      (loaded) => wanted && setLoaded(() => loaded),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [view, attempt]);
  const retry = () => {
    setFailed(false);
    setAttempt(attempt + 1);
  };
  return { View: view.known(), failed, retry };
}
