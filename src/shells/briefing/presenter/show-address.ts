import { editionParam } from '#platform/edition-param.ts';
import { localeParam } from '#platform/read-locale.ts';
import { deckParams } from '../deck/deck-request.ts';
import { ownDeckParam } from '../own-decks/own-deck-query.ts';

/** Parts of an address that say what is shown, and so are the same in every window of a show. */
const shownParts = [
  deckParams.deck,
  deckParams.slides,
  deckParams.title,
  deckParams.slide,
  deckParams.theme,
  editionParam,
  localeParam,
];

/** What an address shows, as the query of another page. Without a slide it begins at the first. */
export function shownIn(search: string): string {
  return partsOf(search, shownParts);
}

/** The same for the speaker's own pages: it says as well where the speaker's notes are kept. */
export function ledIn(search: string): string {
  return partsOf(search, [...shownParts, ownDeckParam]);
}

function partsOf(search: string, names: readonly string[]): string {
  const params = new URLSearchParams(search);
  const shown = new URLSearchParams();
  for (const name of names) {
    const value = params.get(name);
    if (value !== null) shown.set(name, value);
  }
  return shown.toString();
}

/** What an address shows, at a slide of its own (from 1). */
export function shownAt(search: string, slide: number): string {
  const params = new URLSearchParams(search);
  params.set(deckParams.slide, String(slide));
  return shownIn(params.toString());
}

/** Makes an address show what another one shows; its other parts stay. */
export function follow(params: URLSearchParams, shown: string): void {
  const told = new URLSearchParams(shown);
  for (const name of shownParts) {
    const value = told.get(name);
    if (value === null) params.delete(name);
    else params.set(name, value);
  }
}
