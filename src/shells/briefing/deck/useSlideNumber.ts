import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Slide } from '#domain/deck/slide.ts';
import { noteInAddress } from '#platform/address-note.ts';
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
 * Which slide is on, from 0. The slide turns at once and the address is noted beside it, so that a reload returns to it
 * and quick presses of a clicker all count.
 */
export function useSlideNumber(slides: readonly Slide[]): readonly [number, (index: number) => void] {
  const [params] = useSearchParams();
  const asked = params.get(deckParams.slide);
  const [chosen, setChosen] = useState(() => indexOf(asked, slides));
  const last = Math.max(0, slides.length - 1);
  const index = Math.min(chosen, last);
  const go = useCallback(
    (next: number) => {
      const within = Math.min(Math.max(0, next), last);
      setChosen(within);
      note(within);
    },
    [last],
  );
  const seen = useRef(asked);
  const follow = useEffectEvent(() => {
    // The address that the show began with has been read; a name in it becomes a number.
    if (seen.current === asked) {
      if (asked !== null) note(index);
      return;
    }
    seen.current = asked;
    // A link or the back key asks for a slide.
    if (asked !== null) go(indexOf(asked, slides));
  });
  useEffect(() => follow(), [asked]);
  return [index, go];
}

function note(index: number): void {
  noteInAddress((address) => address.set(deckParams.slide, String(index + 1)));
}
