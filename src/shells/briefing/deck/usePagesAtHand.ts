import { useEffect } from 'react';
import type { Slide } from '#domain/deck/slide.ts';
import { paths } from '#platform/paths.ts';
import { usePreload } from '#ui/preload.ts';
import { pageBehind } from './page-behind.ts';

/** After the first slides have been shown, ms. */
const waitMs = 3000;

/**
 * Fetches the code of the pages that the show leads to, one of each kind, while there is a network: the room's may be
 * gone when they are wanted.
 */
export function usePagesAtHand(slides: readonly Slide[]): void {
  const preload = usePreload();
  useEffect(() => {
    const timer = setTimeout(() => {
      const oneOfEach = new Map(slides.map(({ ref }) => [ref.kind, pageBehind(ref)]));
      for (const address of new Set([...oneOfEach.values(), paths.presenter()])) preload(address);
    }, waitMs);
    return () => clearTimeout(timer);
  }, [slides, preload]);
}
