import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** How long a page's heading may take to come and still be given focus, ms. */
const patienceMs = 10_000;

/**
 * After a navigation to another page, moves focus to its heading, so that a screen reader speaks the
 * page and the keyboard starts at its top. While the heading is on its way the page itself holds the focus.
 * A change of the query alone leaves focus where it is.
 */
export function useRouteFocus(): void {
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return undefined;
    last.current = pathname;
    const main = document.querySelector<HTMLElement>('main');
    if (!main || focusHeading(main)) return undefined;
    main.focus({ preventScroll: true });
    const watch = new MutationObserver(() => {
      // A reader who has moved on in the meantime is left alone.
      if (document.activeElement !== main || focusHeading(main)) stop();
    });
    const timer = setTimeout(() => watch.disconnect(), patienceMs);
    const stop = () => {
      watch.disconnect();
      clearTimeout(timer);
    };
    watch.observe(main, { childList: true, subtree: true });
    return stop;
  }, [pathname]);
}

function focusHeading(main: HTMLElement): boolean {
  const heading = main.querySelector<HTMLElement>('h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
  return heading !== null;
}
