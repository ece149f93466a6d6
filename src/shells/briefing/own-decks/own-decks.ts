import { useMemo, useSyncExternalStore } from 'react';
import { parseDeckFile, writeDeckFile, type DeckFile } from '#data/deck-file.ts';
import { deviceStorage, type Kept } from '#platform/storage.ts';

/** A deck that is kept on this device, in the form of its file. */
export interface OwnDeck extends DeckFile {
  readonly id: string;
}

const prefix = 'bo-trinh-chieu:';
const idForm = /^[a-z0-9]{4,16}$/;
const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

/** A name for a new deck, under which this device keeps it; in an address it gives nothing away. */
export function newDeckId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => letters[byte % letters.length]).join('');
}

/** A kept deck; null when there is none, or nothing that can be read. */
export function readOwnDeck(id: string | null): OwnDeck | null {
  if (id === null || !idForm.test(id)) return null;
  const text = deviceStorage.get(prefix + id);
  const result = text === null ? null : parseDeckFile(text);
  return result?.ok ? { ...result.file, id } : null;
}

/** Keeps a deck under its name, or says that the device does not: then it lasts as long as the page. */
export function keepOwnDeck({ id, ...file }: OwnDeck): Kept {
  return deviceStorage.set(prefix + id, writeDeckFile(file));
}

export function removeOwnDeck(id: string): void {
  deviceStorage.remove(prefix + id);
}

function useStorageVersion(): number {
  return useSyncExternalStore(deviceStorage.subscribe, deviceStorage.version, () => 0);
}

/** The decks of an area that this device keeps, newest first; those that name no area belong to every one. */
export function useOwnDecks(area: string): readonly OwnDeck[] {
  const version = useStorageVersion();
  // Its content is outside of React; the number says when it changed.
  // oxlint-disable-next-line react/exhaustive-deps
  const all = useMemo(() => deviceStorage.keys(prefix).flatMap(readKey), [version]);
  return useMemo(
    () =>
      all
        .filter((deck) => deck.area === '' || deck.area === area)
        .toSorted((a, b) => (b.savedAt ?? '').localeCompare(a.savedAt ?? '')),
    [all, area],
  );
}

/** A kept deck, again whenever it changes, in this window or in another. */
export function useOwnDeck(id: string | null): OwnDeck | null {
  const version = useStorageVersion();
  // oxlint-disable-next-line react/exhaustive-deps
  return useMemo(() => readOwnDeck(id), [id, version]);
}

function readKey(key: string): OwnDeck[] {
  const deck = readOwnDeck(key.slice(prefix.length));
  return deck ? [deck] : [];
}
