import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLocation, useNavigate, useNavigation } from 'react-router';
import type { ComposedDeck } from '#domain/deck/compose.ts';
import { commit, redo, startHistory, undo, type History, type Step } from '#domain/deck/history.ts';
import type { Catalogue } from '#domain/model/index.ts';
import { setOrDelete } from '#platform/address-param.ts';
import type { Kept } from '#platform/storage.ts';
import { ownDeckParams } from '../own-decks/own-deck-query.ts';
import { keepOwnDeck, removeOwnDeck } from '../own-decks/own-decks.ts';
import { openedState } from './opened-state.ts';
import type { Opening } from './opening.ts';

/** Browsers refuse addresses that change too often, as they would under a key that is held down. */
const pauseMs = 300;

export interface Saving {
  readonly outcome: Kept;
  /** ms since 1970. */
  readonly at: number;
}

export interface Editor {
  readonly deck: ComposedDeck;
  readonly history: History<ComposedDeck>;
  /** Under which name the device keeps the deck; null as long as it has no reason to. */
  readonly id: string | null;
  /** What became of the last keeping; null before the first. */
  readonly saving: Saving | null;
  /** Makes a change; one that changes nothing is none. */
  readonly take: (step: Step, change: (deck: ComposedDeck) => ComposedDeck) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Writes at once what is still to be written, before the page goes elsewhere. */
  readonly settle: () => Promise<void>;
}

/** The deck being edited, its history, and its keeping: in the address and on the device, at once or after a pause. */
export function useEditor(opening: Opening, { edition, area }: Catalogue): Editor {
  const [history, setHistory] = useState(() => startHistory(opening.deck));
  const [saving, setSaving] = useState<Saving | null>(null);
  const deck = history.present;
  const changed = deck !== opening.deck || history.past.length > 0 || opening.behind;
  const writeAddress = useAddressWriter();
  const id = opening.id;

  const save = useCallback(() => {
    const at = Date.now();
    const file = { id, deck, edition: edition.id, area: area.code, savedAt: new Date(at).toISOString() };
    // Nothing is left to keep; a list of empty decks helps nobody.
    if (deck.slides.length === 0 && deck.title.trim() === '') removeOwnDeck(id);
    else setSaving({ outcome: keepOwnDeck(file), at });
  }, [id, deck, edition.id, area.code]);

  const pending = useRef<(() => Promise<void>) | null>(null);
  const lastWrite = useRef(0);
  // While another page is on its way, a change of the address would call it off.
  const leaving = useNavigation().state !== 'idle';
  const { typing } = history;
  useEffect(() => {
    if (!changed) return undefined;
    const write = () => {
      pending.current = null;
      lastWrite.current = Date.now();
      save();
      return writeAddress(ownDeckParams(deck, id));
    };
    pending.current = write;
    if (leaving) return undefined;
    const soon = typing || Date.now() - lastWrite.current < pauseMs ? pauseMs : 0;
    const timer = setTimeout(() => void write(), soon);
    return () => clearTimeout(timer);
  }, [changed, deck, typing, id, leaving, save, writeAddress]);
  useKeepOnLeaving(pending, () => void pending.current?.(), save);

  return {
    deck,
    history,
    id: opening.kept || changed ? id : null,
    saving,
    take: (step, change) => setHistory((now) => commit(now, change(now.present), step)),
    undo: () => setHistory(undo),
    redo: () => setHistory(redo),
    settle: async () => pending.current?.(),
  };
}

/** What has not been written yet is written when the window is left, or the page. */
function useKeepOnLeaving(pending: { readonly current: unknown }, write: () => void, save: () => void): void {
  const writeNow = useEffectEvent(write);
  // The address is another page's already: only the device can still be told.
  const keep = useEffectEvent(() => {
    if (pending.current) save();
  });
  useEffect(() => {
    const leave = () => writeNow();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      keep();
    };
  }, []);
}

/**
 * Writes parts of the address in place, and remembers in the entry which opening it belongs to. An address that is no
 * longer the one that was written last belongs to another page by now, and is left alone.
 */
function useAddressWriter() {
  const navigate = useNavigate();
  const location = useLocation();
  const opened = openedState(location);
  const own = useRef('');
  useEffect(() => {
    own.current = window.location.href;
  }, []);
  return useCallback(
    async (parts: Readonly<Record<string, string | null>>) => {
      if (window.location.href !== own.current) return;
      const params = new URLSearchParams(window.location.search);
      for (const [name, value] of Object.entries(parts)) setOrDelete(params, name, value);
      await navigate(
        { search: params.toString() },
        { replace: true, preventScrollReset: true, state: { opened } },
      );
      own.current = window.location.href;
    },
    [navigate, opened],
  );
}
