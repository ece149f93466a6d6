import { useEffect, useRef, useState } from 'react';
import {
  isUnstarted,
  longestTalk,
  pauseTimer,
  readTarget,
  readTimer,
  startTimer,
  unstartedTimer,
  type TalkTimer,
} from '#domain/deck/talk-timer.ts';
import { useAddressParam } from '#platform/address-param.ts';
import { tabStorage } from '#platform/tab-storage.ts';

const storageKey = 'cds:gio-noi';
/** Minutes of a talk, in the address. */
const targetParam = 'phut';
const usualTarget = 20;
const step = 5;

export interface TalkTimerControl {
  readonly timer: TalkTimer;
  /** Minutes; null for none. */
  readonly target: number | null;
  /** Starts, pauses or goes on. */
  readonly toggle: () => void;
  readonly reset: () => void;
  readonly less: () => void;
  readonly more: () => void;
}

/** The speaker's timer: it starts by itself at the first turn of a slide and outlives a reload. */
export function useTalkTimer(slideIndex: number): TalkTimerControl {
  const [timer, setTimer] = useState(() => readTimer(tabStorage.get(storageKey)) ?? unstartedTimer);
  const [asked, ask] = useAddressParam(targetParam);
  const target = asked === null ? usualTarget : readTarget(asked);
  const last = useRef(slideIndex);
  useEffect(() => {
    if (last.current === slideIndex) return;
    last.current = slideIndex;
    setTimer((now) => (isUnstarted(now) ? startTimer(now, Date.now()) : now));
  }, [slideIndex]);
  useEffect(() => void tabStorage.set(storageKey, JSON.stringify(timer)), [timer]);
  const setTarget = (minutes: number) => ask(String(Math.min(longestTalk, Math.max(0, minutes))));
  return {
    timer,
    target,
    toggle: () => setTimer((now) => (now.startedAt === null ? startTimer : pauseTimer)(now, Date.now())),
    reset: () => setTimer(unstartedTimer),
    less: () => setTarget((target ?? 0) - step),
    more: () => setTarget((target ?? 0) + step),
  };
}
