import { composeDeck, emptyDeck, showsSame, withNotesOf, type ComposedDeck } from '#domain/deck/compose.ts';
import { deckRefs, readyDecks } from '#domain/deck/decks.ts';
import { plainTitle } from '#domain/deck/plain-text.ts';
import type { Evaluated } from '#domain/evaluated.ts';
import type { Locale } from '#domain/model/text.ts';
import { deckParams, readDeckRequest } from '../deck/deck-request.ts';
import { ownDeckParam } from '../own-decks/own-deck-query.ts';
import { newDeckId, readOwnDeck } from '../own-decks/own-decks.ts';

/** What the composer begins with. */
export interface Opening {
  readonly deck: ComposedDeck;
  /** Under which name the device keeps it, or will from the first change on. */
  readonly id: string;
  /** Whether the device has it already, as it is. */
  readonly kept: boolean;
  /** The address shows other slides than the kept deck it names: this is a new deck, the kept one stays as it is. */
  readonly differs: boolean;
  /** The address does not show the deck yet. */
  readonly behind: boolean;
  /** Names in the address that mean nothing. */
  readonly unknownSlides: readonly string[];
  /** The ready deck that the address asks for and that there is not. */
  readonly unknownDeck: string | null;
}

const blank: Omit<Opening, 'id'> = {
  deck: emptyDeck,
  kept: false,
  differs: false,
  behind: false,
  unknownSlides: [],
  unknownDeck: null,
};

/**
 * Reads the address: its own slides, a ready deck to begin with, or nothing yet.
 * @param written the composer itself wrote this address, in this tab
 */
export function openAddress(
  params: URLSearchParams,
  written: boolean,
  evaluated: Evaluated,
  locale: Locale,
): Opening {
  const id = newDeckId();
  if (!params.get(deckParams.deck) && !params.has(deckParams.slides)) return { ...blank, id };
  const request = readDeckRequest(params);
  if (request.refs === null) {
    // Programmes decide nothing about which slides there are.
    const refs = deckRefs(request.id, { ...evaluated, programmes: null });
    if (!refs) return { ...blank, id, unknownDeck: request.id };
    const name = readyDecks(evaluated.catalogue, locale).find((ready) => ready.id === request.id)?.name ?? '';
    return { ...blank, id, deck: composeDeck(plainTitle(request.title) || name, refs) };
  }
  const asked = composeDeck(plainTitle(request.title), request.refs);
  const unknownSlides = request.unknown.map(plainTitle);
  const own = readOwnDeck(params.get(ownDeckParam));
  if (!own) return { ...blank, id, deck: asked, unknownSlides };
  if (showsSame(own.deck, asked)) return { ...blank, id: own.id, deck: own.deck, kept: true };
  // Left or loaded again before the address had followed the last change, which the device has.
  if (written) return { ...blank, id: own.id, deck: own.deck, kept: true, behind: true };
  return { ...blank, id, deck: withNotesOf(asked, own.deck), differs: true, behind: true, unknownSlides };
}
