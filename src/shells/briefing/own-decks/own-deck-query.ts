import { refsOf, type ComposedDeck } from '#domain/deck/compose.ts';
import { deckIds } from '#domain/deck/decks.ts';
import { plainTitle } from '#domain/deck/plain-text.ts';
import { slideNames } from '#domain/deck/slide-ref.ts';
import { deckParams } from '../deck/deck-request.ts';

/** Under which name this device keeps the deck of an address, with its notes: `?ma=k3m9x2ab`. */
export const ownDeckParam = 'ma';

/**
 * The parts of an address that show a deck: its slides and title. Notes are never among them.
 * @param id under which the device keeps it; null for none
 * @returns a part set to null has to be taken off
 */
export function ownDeckParams(
  deck: ComposedDeck,
  id: string | null,
): Readonly<Record<string, string | null>> {
  return {
    [deckParams.deck]: deckIds.own,
    [deckParams.slides]: slideNames(refsOf(deck)) || null,
    [deckParams.title]: plainTitle(deck.title) || null,
    [ownDeckParam]: id,
  };
}

/** The same as the query of a new address, without `?`. */
export function ownDeckQuery(deck: ComposedDeck, id: string | null): string {
  const set = Object.entries(ownDeckParams(deck, id)).flatMap(([name, value]) =>
    value === null ? [] : [[name, value]],
  );
  return new URLSearchParams(set).toString();
}
