import type { ChooseSlides } from '#data/deck-source.ts';
import { deckIds, deckRefs } from '#domain/deck/decks.ts';
import { plainTitle } from '#domain/deck/plain-text.ts';
import { parseSlideNames, slideNames, type SlideRef } from '#domain/deck/slide-ref.ts';

/** Parts of the address of a deck. */
export const deckParams = {
  deck: 'bo',
  slides: 'trang',
  title: 'ten',
  slide: 'slide',
  theme: 'giao-dien',
  /** `khan-gia` for the screen that the audience sees while the speaker has another. */
  role: 'vai',
  /** Which speaker's show a screen belongs to. */
  session: 'phien',
} as const;

export const audienceRole = 'khan-gia';

/** Which deck the address asks for. */
export interface DeckRequest {
  /** Value of `?bo=`. */
  readonly id: string;
  /** Slides that the address names itself; null for a deck that makes itself from the data. */
  readonly refs: readonly SlideRef[] | null;
  /** Names in the address that mean nothing. */
  readonly unknown: readonly string[];
  /** A title of its own; empty for none. */
  readonly title: string;
  /** Equal for two addresses that ask for the same deck. */
  readonly key: string;
}

/** Reads the deck of an address; without any it is the whole picture. */
export function readDeckRequest(params: URLSearchParams): DeckRequest {
  const named = params.get(deckParams.slides);
  const asked = params.get(deckParams.deck) || (named === null ? deckIds.overview : deckIds.own);
  const title = plainTitle(params.get(deckParams.title) ?? '');
  if (asked !== deckIds.own) return { id: asked, refs: null, unknown: [], title, key: asked };
  const { refs, unknown } = parseSlideNames(named ?? '');
  return { id: asked, refs, unknown, title, key: `${asked} ${slideNames(refs)}` };
}

/** The slides of a request, once the edition is known; those of the whole picture where there is no such deck. */
export function chooserOf(request: DeckRequest): ChooseSlides {
  return (data) => request.refs ?? deckRefs(request.id, data) ?? deckRefs(deckIds.overview, data) ?? [];
}
