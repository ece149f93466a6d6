import { useCallback, useEffect, useState } from 'react';
import { noteInAddress } from '#platform/address-note.ts';
import { tabStorage } from '#platform/tab-storage.ts';
import { deckParams } from '../deck/deck-request.ts';

const storageKey = 'cds:phien';
const form = /^[a-z0-9]{8,32}$/;

/** Reads the name of a show; null for what was not made by {@link useSession}. */
export function readSession(text: string | null): string | null {
  return text !== null && form.test(text) ? text : null;
}

/** `crypto.randomUUID` is absent on plain http, where a hall's own server may well be. */
function newSession(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The name of this speaker's show, which joins the console and the audience's screen. It outlives a reload. One that
 * comes with the address, from an audience's screen without a console, is taken over.
 */
export function useSession(): readonly [string, () => void] {
  const [session, setSession] = useState(() => {
    const asked = new URLSearchParams(window.location.search).get(deckParams.session);
    return readSession(asked) ?? readSession(tabStorage.get(storageKey)) ?? newSession();
  });
  useEffect(() => {
    tabStorage.set(storageKey, session);
    const { search } = window.location;
    if (new URLSearchParams(search).has(deckParams.session)) {
      noteInAddress((params) => params.delete(deckParams.session));
    }
  }, [session]);
  const renew = useCallback(() => setSession(newSession()), []);
  return [session, renew];
}
