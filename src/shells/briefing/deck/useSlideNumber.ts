import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
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

/**
 * Which slide is on, from 0. The slide turns at once and the address follows, so that a reload returns to it and quick
 * presses of a clicker all count.
 */
export function useSlideNumber(slides: readonly Slide[]): readonly [number, (index: number) => void] {
  const [params] = useSearchParams();
  const patch = usePatchAddress();
  const asked = params.get(deckParams.slide);
  const [chosen, setChosen] = useState(() => indexOf(asked, slides));
  const last = Math.max(0, slides.length - 1);
  const index = Math.min(chosen, last);
  /** Numbers on their way into the address: they come back one render after the other. */
  const written = useRef(new Set<string>());
  const go = useCallback(
    (next: number) => {
      const within = Math.min(Math.max(0, next), last);
      const number = String(within + 1);
      written.current.add(number);
      setChosen(within);
      patch((now) => now.set(deckParams.slide, number));
    },
    [patch, last],
  );
  const follow = useEffectEvent((address: string | null) => {
    if (address === String(index + 1)) written.current.clear();
    else if (address !== null && !written.current.has(address)) {
      // Somebody else wrote it: a link, the back key, a name that becomes a number.
      go(indexOf(address, slides));
    }
  });
  useEffect(() => follow(asked), [asked]);
  return [index, go];
}
