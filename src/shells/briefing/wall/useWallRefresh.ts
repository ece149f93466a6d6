import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { DeckSource } from '#data/deck-source.ts';
import { dayInZone } from '#domain/date.ts';
import { timeZone } from '#platform/clock.ts';
import type { ReadyDeck } from '../deck/useDeck.ts';
import { isTakeDue } from './take-rule.ts';

interface WallRefresh {
  /** Since when the source has not answered, ms; null while it does. */
  readonly silentSince: number | null;
  /** Asks the source for newer figures if it is time; they wait for the next turn. */
  readonly ask: (endsRound: boolean) => void;
  /** Puts the figures that have come in place of those on the screen. */
  readonly put: () => void;
}

interface Try {
  readonly at: number;
  readonly controller: AbortController;
  isOver: boolean;
}

interface Arrived {
  readonly newest: DeckSource;
  /** When the figures were taken that it was asked for in place of. */
  readonly instead: number;
}

const isAnotherDay = (one: number, other: number) => dayInZone(one, timeZone) !== dayInZone(other, timeZone);

/** Newer figures for a wall: fetched while a slide is on, put in place between two slides. */
export function useWallRefresh({ source, frozen }: ReadyDeck, periodMs: number | null): WallRefresh {
  const lastTry = useRef<Try | null>(null);
  const arrived = useRef<Arrived | null>(null);
  const [silence, setSilence] = useState<{ readonly since: number; readonly heldFrom: number } | null>(null);
  // Figures that have come since, by whatever way, are an answer.
  const silentSince = silence?.heldFrom === source.takenAt ? silence.since : null;
  const isPartial = source.programmes === null || source.missing.length > 0;

  const ask = (endsRound: boolean) => {
    const now = Date.now();
    const triedAt = lastTry.current?.at ?? null;
    const troubled = silentSince !== null || isPartial;
    const { takenAt } = source;
    if (periodMs === null || !isTakeDue({ now, takenAt, triedAt, periodMs, endsRound, troubled })) return;
    const failed = (at: number) =>
      setSilence((before) => (before?.heldFrom === takenAt ? before : { since: at, heldFrom: takenAt }));
    const previous = lastTry.current;
    if (previous && !previous.isOver) {
      // It hangs: that is no answer either.
      failed(previous.at);
      previous.controller.abort();
    }
    const own: Try = { at: now, controller: new AbortController(), isOver: false };
    const { signal } = own.controller;
    lastTry.current = own;
    frozen
      .fetchNewest(signal)
      .then(
        (newest) => {
          if (!signal.aborted) arrived.current = { newest, instead: takenAt };
        },
        () => {
          if (!signal.aborted) failed(now);
        },
      )
      .finally(() => {
        own.isOver = true;
      });
  };
  const put = () => {
    const held = arrived.current;
    arrived.current = null;
    // In the same breath as the turn to the next slide: both are on the screen at once.
    if (held?.instead === source.takenAt) frozen.hold(held.newest);
    else if (isAnotherDay(source.assessedAt, Date.now())) {
      // The source is silent over midnight: a status expires all the same.
      frozen.hold({ ...source, assessedAt: Date.now() });
    }
  };

  const onOnline = useEffectEvent(() => ask(true));
  useEffect(() => {
    const listen = () => onOnline();
    window.addEventListener('online', listen);
    return () => {
      window.removeEventListener('online', listen);
      lastTry.current?.controller.abort();
    };
  }, []);
  return { silentSince, ask, put };
}
