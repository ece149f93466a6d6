import { useCallback, useEffect } from 'react';
import { useSearchParams } from 'react-router';
import type { Slide } from '#domain/deck/slide.ts';
import { usePatchAddress } from '#platform/address-param.ts';
import { deckParams } from './deck-request.ts';

/** Place of a slide that is named by its key or its number; the first where there is no such slide. */
function indexOf(asked: string | null, slides: readonly Slide[]): number {
  if (asked === null) return 0;
  if (/^\d+$/.test(asked)) return Math.min(Math.max(1, Number(asked)), Math.max(1, slides.length)) - 1;
  return Math.max(
    0,
    slides.findIndex(({ key }) => key === asked),
  );
}

/** Which slide is on, from 0; it is in the address, so that a reload returns to it. */
export function useSlideNumber(slides: readonly Slide[]): readonly [number, (index: number) => void] {
  const [params] = useSearchParams();
  const patch = usePatchAddress();
  const asked = params.get(deckParams.slide);
  const index = indexOf(asked, slides);
  const go = useCallback(
    (next: number) => {
      const within = Math.min(Math.max(0, next), slides.length - 1);
      patch((now) => now.set(deckParams.slide, String(within + 1)));
    },
    [patch, slides.length],
  );
  // An address that names a slide is rewritten as its number, which the next key counts from.
  useEffect(() => {
    if (asked !== null && asked !== String(index + 1)) go(index);
  }, [asked, index, go]);
  return [index, go];
}
