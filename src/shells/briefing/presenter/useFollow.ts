import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { DeckTexts } from '#data/frozen-deck.ts';
import { usePatchAddress } from '#platform/address-param.ts';
import type { DeckChannel } from '#platform/deck-channel.ts';
import type { Command } from '../control/commands.ts';
import type { Blank } from '../control/useShowState.ts';
import { deckParams } from '../deck/deck-request.ts';
import { forConsole, type ShowMessage } from './messages.ts';
import { follow, shownIn } from './show-address.ts';
import { useDeckChannel } from './useDeckChannel.ts';

/** A console that is there answers a key within this time, ms; otherwise the screen acts by itself. */
const answerMs = 600;

interface FollowOptions {
  readonly session: string | null;
  /** Moment of the figures on this screen; null while there are none. */
  readonly takenAt: number | null;
  readonly blank: Blank;
  readonly setBlank: (blank: Blank) => void;
  readonly adopt: (texts: DeckTexts) => void;
}

export interface Following {
  /** The slide (from 1) that the console asks for; null while there is no console. Each wish is an object of its own. */
  readonly told: { readonly slide: number } | null;
  readonly channel: DeckChannel | null;
  /** Hands a key to the console; where there is none, or it does not answer, `act` does what the key asks. */
  readonly run: (command: Command, act: () => void) => void;
}

/** Makes a screen show what the console tells it, and go on by itself when there is no console. */
export function useFollow({ session, takenAt, blank, setBlank, adopt }: FollowOptions): Following {
  const patch = usePatchAddress();
  const [told, setTold] = useState<Following['told']>(null);
  const actedAlone = useRef(false);
  const unanswered = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Moment of the figures that the console was asked for or has sent. */
  const wanted = useRef<number | null>(null);

  const announce = (channel: DeckChannel) => {
    const slide = slideOf(window.location.search);
    channel.post({
      kind: 'here',
      aspect: window.innerWidth / Math.max(1, window.innerHeight),
      // Full screen by the browser's own key tells nothing but the size.
      full: window.innerHeight >= window.screen.height,
      takenAt,
      alone: actedAlone.current ? { slide, blank } : null,
    });
  };
  const hear = (message: ShowMessage, channel: DeckChannel) => {
    switch (message.kind) {
      case 'hello':
        announce(channel);
        return;
      case 'state':
        clearTimeout(unanswered.current);
        actedAlone.current = false;
        setTold({ slide: slideOf(message.shown) });
        setBlank(message.blank);
        // The slide is turned by whoever shows it; anything else is another page.
        if (!isSameBut(deckParams.slide, message.shown)) patch((params) => follow(params, message.shown));
        if (message.takenAt !== takenAt && message.takenAt !== wanted.current) {
          wanted.current = message.takenAt;
          announce(channel);
        }
        return;
      case 'texts':
        wanted.current = message.texts.takenAt;
        adopt(message.texts);
        return;
      case 'console-gone':
        setTold(null);
    }
  };
  const channel = useDeckChannel({ session, peer: opener, hear, farewell: { kind: 'audience-gone' } });
  const onResize = useEffectEvent(announce);
  useEffect(() => {
    if (!channel) return undefined;
    const tell = () => onResize(channel);
    tell();
    window.addEventListener('resize', tell);
    return () => window.removeEventListener('resize', tell);
  }, [channel, takenAt]);
  useEffect(() => () => clearTimeout(unanswered.current), []);

  const run = (command: Command, act: () => void) => {
    const alone = () => {
      actedAlone.current = true;
      setTold(null);
      act();
    };
    if (!told || !channel) alone();
    else if (forConsole[command.kind]) {
      channel.post({ kind: 'command', command });
      clearTimeout(unanswered.current);
      unanswered.current = setTimeout(alone, answerMs);
    }
  };
  return { told, channel, run };
}

function slideOf(search: string): number {
  return Number(new URLSearchParams(search).get(deckParams.slide) ?? 1);
}

/** Whether the address shows what is told, but for one part. */
function isSameBut(part: string, shown: string): boolean {
  const without = (search: string) => {
    const params = new URLSearchParams(shownIn(search));
    params.delete(part);
    return params.toString();
  };
  return without(window.location.search) === without(shown);
}

const opener = (): Window | null => window.opener;
