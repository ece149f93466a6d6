/** Whether somebody can see an element now. */
export interface Sight {
  readonly isSeen: () => boolean;
  /** Tells at once, and whenever it changes. @returns stops it */
  readonly follow: (tell: (seen: boolean) => void) => () => void;
}

/**
 * Watches whether somebody can see an element: it lies in the view of the whole page around, and the tab is shown. It
 * begins with no: a frame far down a page, or in a panel that is not shown, has not been seen by anybody.
 */
export function openSight(element: Element): Sight {
  const listeners = new Set<(seen: boolean) => void>();
  let inView = false;
  const isSeen = () => inView && document.visibilityState !== 'hidden';
  let last = false;
  const judge = () => {
    if (isSeen() === last) return;
    last = isSeen();
    for (const tell of listeners) tell(last);
  };
  new IntersectionObserver((entries) => {
    inView = entries.at(-1)?.isIntersecting ?? inView;
    judge();
  }).observe(element);
  document.addEventListener('visibilitychange', judge);
  const follow = (tell: (seen: boolean) => void) => {
    listeners.add(tell);
    tell(isSeen());
    return () => void listeners.delete(tell);
  };
  return { isSeen, follow };
}

/** Resolves when a time has passed (or the browser came online, where that counts) and somebody looks. */
export function whenSeen(sight: Sight, waitMs: number, orOnline = false): Promise<void> {
  return new Promise((resolve) => {
    let due = false;
    let stop = () => {};
    const judge = () => {
      if (!due || !sight.isSeen()) return;
      stop();
      resolve();
    };
    const comeDue = () => {
      due = true;
      judge();
    };
    stop = sight.follow(judge);
    setTimeout(comeDue, waitMs);
    if (orOnline) addEventListener('online', comeDue, { once: true });
  });
}
