import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { ShowState } from '../control/useShowState.ts';
import { deckParams } from '../deck/deck-request.ts';
import type { ReadyDeck } from '../deck/useDeck.ts';
import { useLeftOpen } from './useLeftOpen.ts';
import { useNightlyReload } from './useNightlyReload.ts';
import { useRotation } from './useRotation.ts';
import { useTakenOver } from './useTakenOver.ts';
import { useWallRefresh } from './useWallRefresh.ts';
import { wallParam, wallSeconds } from './wall-seconds.ts';

interface WallScene {
  readonly deck: ReadyDeck;
  readonly index: number;
  readonly go: (index: number) => void;
  readonly show: ShowState;
}

/** A deck that runs by itself, day and night; `on` is false for one that somebody leads through. */
export interface Wall {
  readonly on: boolean;
  readonly paused: boolean;
  readonly togglePause: () => void;
  /** When the figures on the screen were put together, ms. */
  readonly takenAt: number;
  /** Since when the source has not answered, ms; null while it does. */
  readonly silentSince: number | null;
}

/** Address of the first slide of the show that is open. */
function addressOfFirst(): string {
  const address = new URL(window.location.href);
  address.searchParams.set(deckParams.slide, '1');
  return address.href;
}

/** Runs a deck as a wall display where the address says `?tu-dong=`. */
export function useWall({ deck, index, go, show }: WallScene): Wall {
  const [params] = useSearchParams();
  const seconds = wallSeconds(params.get(wallParam));
  const on = seconds !== null;
  const periodMs = on ? seconds * 1000 : null;
  const [paused, setPaused] = useState(false);
  const [takenOver, handBack] = useTakenOver(on);
  const refresh = useWallRefresh(deck, periodMs);
  const nightly = useNightlyReload();
  useLeftOpen(on, show);
  const stands = paused || takenOver || show.panel !== null || show.blank !== null;
  const endsRound = index >= deck.slides.length - 1;
  useRotation({
    periodMs: stands ? null : periodMs,
    index,
    onSoon: () => {
      refresh.ask(endsRound);
      if (endsRound && refresh.silentSince === null) nightly.look();
    },
    onTurn: () => {
      refresh.put();
      if (endsRound && nightly.reload(addressOfFirst())) return;
      go(endsRound ? 0 : index + 1);
    },
  });
  return {
    on,
    paused,
    togglePause: () => {
      if (!on) return;
      setPaused(!paused);
      handBack();
    },
    takenAt: deck.source.takenAt,
    silentSince: refresh.silentSince,
  };
}
