import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { useApi } from '#data/context.tsx';
import { takeDeck, type ChooseSlides, type DeckSource } from '#data/deck-source.ts';
import { fromTexts, type DeckTexts } from '#data/frozen-deck.ts';
import { timeZone } from '#platform/clock.ts';
import { enterDeck, forgetDeck, keepDeck, keptDeck, leaveDeck } from './kept-deck.ts';

interface Adopting {
  /** Puts the figures of another window in place of these, or of those that are still awaited. */
  readonly adopt: (texts: DeckTexts) => void;
}

export type FrozenDeck = Adopting & FrozenState;

type FrozenState =
  | { readonly kind: 'pending'; readonly done: number; readonly total: number }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => void }
  | {
      readonly kind: 'ready';
      readonly source: DeckSource;
      /** Newer figures are on their way at the speaker's wish. */
      readonly taking: boolean;
      /** They could not be had; the old ones stay. */
      readonly takeFailed: boolean;
      /** Takes the newest figures in place of these. */
      readonly take: () => void;
      /** Fetches the newest figures and leaves these where they are. @throws DataError; an AbortError once aborted */
      readonly fetchNewest: (signal: AbortSignal) => Promise<DeckSource>;
      /** Puts figures in place of these. */
      readonly hold: (source: DeckSource) => void;
    };

interface Wanted {
  readonly edition: string | null;
  /** Names the deck; another key is another deck. */
  readonly key: string;
  readonly choose: ChooseSlides;
}

type Held =
  | { readonly kind: 'pending'; readonly done: number; readonly total: number }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'ready'; readonly source: DeckSource };

const starting: Held = { kind: 'pending', done: 0, total: 0 };

/**
 * The figures of a deck: taken once and then left alone, whatever the source publishes, until `take` is called. A reload
 * of the window finds the same figures, with or without a network.
 */
export function useFrozenDeck({ edition, key, choose }: Wanted): FrozenDeck {
  const api = useApi();
  const client = useQueryClient();
  const [held, setHeld] = useState<Held>(starting);
  const [attempt, setAttempt] = useState(0);
  const [taking, setTaking] = useState<'no' | 'yes' | 'failed'>('no');
  const name = `${edition ?? ''} ${key}`;
  const hold = useCallback(
    (source: DeckSource) => {
      keepDeck(name, source);
      setHeld({ kind: 'ready', source });
      setTaking('no');
    },
    [name],
  );
  const takeNow = useEffectEvent((fresh: boolean, signal: AbortSignal) =>
    takeDeck({
      api,
      client,
      edition,
      choose,
      timeZone,
      fresh,
      signal,
      onProgress: (done, total) =>
        setHeld((now) => (now.kind === 'ready' || signal.aborted ? now : { kind: 'pending', done, total })),
    }),
  );
  const begin = useEffectEvent(async (signal: AbortSignal) => {
    const kept = keptDeck(name);
    const restored = kept && (await fromTexts(kept).catch(() => null));
    const source = restored ?? (await takeNow(attempt > 0, signal));
    if (!signal.aborted) hold(source);
  });
  useEffect(() => {
    const controller = new AbortController();
    setHeld(starting);
    begin(controller.signal).catch((error: unknown) => {
      if (controller.signal.aborted) return;
      // Figures of another window may have come in the meantime.
      setHeld((now) => (now.kind === 'ready' ? now : { kind: 'failed', error }));
    });
    return () => controller.abort();
  }, [name, attempt]);
  useEffect(() => {
    enterDeck();
    return leaveDeck;
  }, []);

  const fetchNewest = useCallback(
    (signal: AbortSignal) =>
      takeDeck({
        api,
        client,
        edition,
        choose,
        timeZone,
        fresh: true,
        signal,
        onProgress: () => undefined,
      }),
    [api, client, edition, choose],
  );
  const take = useCallback(() => {
    setTaking('yes');
    fetchNewest(new AbortController().signal).then(hold, () => setTaking('failed'));
  }, [fetchNewest, hold]);
  const adopt = useCallback(
    (texts: DeckTexts) => {
      // Another window's figures that cannot be read change nothing here.
      fromTexts(texts).then(hold, () => undefined);
    },
    [hold],
  );
  if (held.kind === 'failed') {
    const retry = () => {
      forgetDeck();
      setAttempt(attempt + 1);
    };
    return { ...held, retry, adopt };
  }
  if (held.kind === 'pending') return { ...held, adopt };
  return {
    ...held,
    taking: taking === 'yes',
    takeFailed: taking === 'failed',
    take,
    fetchNewest,
    hold,
    adopt,
  };
}
