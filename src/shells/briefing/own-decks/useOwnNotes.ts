import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { slideName } from '#domain/deck/slide-ref.ts';
import { ownDeckParam } from './own-deck-query.ts';
import { useOwnDeck } from './own-decks.ts';

/**
 * What the speaker wrote for the slides of the deck in the address, by the slides' names (`slideName(slide.ref)`).
 * Empty when the address names no deck of this device. Changes when it is written on in another window.
 */
export function useOwnNotes(): ReadonlyMap<string, string> {
  const [params] = useSearchParams();
  const own = useOwnDeck(params.get(ownDeckParam));
  return useMemo(
    () =>
      new Map(
        (own?.deck.slides ?? [])
          .filter(({ notes }) => notes !== '')
          .map(({ ref, notes }) => [slideName(ref), notes]),
      ),
    [own],
  );
}
