import { readDeckTexts, textsOf, type DeckTexts } from '#data/frozen-deck.ts';
import type { DeckSource } from '#data/deck-source.ts';
import { tabStorage } from '#platform/tab-storage.ts';

const storageKey = 'cds:trinh-chieu';

let leaving: ReturnType<typeof setTimeout> | undefined;

/** Keeps the figures of a deck for this tab, so that a reload in the middle of a show finds them unchanged. */
export function keepDeck(key: string, source: DeckSource): void {
  tabStorage.set(storageKey, JSON.stringify({ key, texts: textsOf(source) }));
}

/** The figures that were kept for a deck; null when there are none, or they are another deck's. */
export function keptDeck(key: string): DeckTexts | null {
  const text = tabStorage.get(storageKey);
  if (text === null) return null;
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== 'object' || kept === null || !('key' in kept) || !('texts' in kept)) return null;
    return kept.key === key ? readDeckTexts(kept.texts) : null;
  } catch {
    return null;
  }
}

export function forgetDeck(): void {
  tabStorage.remove(storageKey);
}

/** The show is left for another page: its figures are let go, unless it comes back at once (a mere re-mount). */
export function leaveDeck(): void {
  leaving = setTimeout(forgetDeck, 0);
}

export function enterDeck(): void {
  clearTimeout(leaving);
}
