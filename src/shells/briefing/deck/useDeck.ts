import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { buildSlides } from '#domain/deck/build.ts';
import type { DeckData } from '#domain/deck/data.ts';
import { deckIds, readyDecks } from '#domain/deck/decks.ts';
import type { Slide } from '#domain/deck/slide.ts';
import { deckWords } from '#domain/deck/words.ts';
import type { DeckSource } from '#data/deck-source.ts';
import { deckData } from '#data/frozen-deck.ts';
import { useLocale } from '#i18n/locale.tsx';
import { timeZone } from '#platform/clock.ts';
import { useEditionId } from '#platform/edition-param.ts';
import { useOwnNotes } from '../own-decks/useOwnNotes.ts';
import { chooserOf, readDeckRequest, type DeckRequest } from './deck-request.ts';
import { useFrozenDeck, type FrozenDeck } from './useFrozenDeck.ts';

/** A deck that stands ready to be shown. */
export interface ReadyDeck {
  readonly request: DeckRequest;
  readonly title: string;
  readonly slides: readonly Slide[];
  readonly data: DeckData;
  readonly source: DeckSource;
  readonly frozen: Extract<FrozenDeck, { kind: 'ready' }>;
}

export type Deck = Exclude<FrozenDeck, { kind: 'ready' }> | ({ readonly kind: 'ready' } & ReadyDeck);

/** What the speaker wrote stands before what the data say; on the first slide of what it was written for. */
function withOwnNotes(slides: readonly Slide[], own: ReadonlyMap<string, string>): readonly Slide[] {
  if (own.size === 0) return slides;
  return slides.map((slide) => {
    const note = own.get(slide.key);
    return note === undefined ? slide : { ...slide, notes: [note, ...slide.notes] };
  });
}

/** The deck that the address asks for. */
export function useDeck(): Deck {
  const { locale } = useLocale();
  const [params] = useSearchParams();
  const edition = useEditionId();
  const search = params.toString();
  const request = useMemo(() => readDeckRequest(new URLSearchParams(search)), [search]);
  const { key } = request;
  const isOwn = request.refs !== null;
  // Turning a page changes the address, but not what is wanted.
  // oxlint-disable-next-line react/exhaustive-deps
  const choose = useMemo(() => chooserOf(request), [key]);
  const frozen = useFrozenDeck({ edition, key, choose });
  const source = frozen.kind === 'ready' ? frozen.source : null;
  const data = useMemo(() => source && deckData(source, timeZone), [source]);
  const isFirst = source?.isFirst ?? false;
  const refs = useMemo(() => {
    const chosen = data && choose(data);
    // A deck that makes itself has no slide to say that there is nothing before the first edition.
    return chosen && isFirst && !isOwn ? chosen.filter(({ kind }) => kind !== 'changes') : chosen;
  }, [data, choose, isFirst, isOwn]);
  const title = data ? titleOf(request, data) : '';
  const ownNotes = useOwnNotes();
  const slides = useMemo(
    () => (data && refs ? withOwnNotes(buildSlides({ title, refs }, data, locale), ownNotes) : null),
    [data, refs, title, locale, ownNotes],
  );
  if (frozen.kind !== 'ready') return frozen;
  // Both are made from the figures in the same render.
  if (!data || !slides) return { kind: 'pending', done: 0, total: 0, adopt: frozen.adopt };
  return { kind: 'ready', request, title, slides, data, source: frozen.source, frozen };

  function titleOf(asked: DeckRequest, { catalogue }: DeckData): string {
    if (asked.title !== '') return asked.title;
    const words = deckWords(locale).decks;
    if (asked.id === deckIds.own) return words.own;
    return readyDecks(catalogue, locale).find(({ id }) => id === asked.id)?.name ?? words.overview;
  }
}
