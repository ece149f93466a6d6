import { useEffect, useRef, useState } from 'react';
import type { DeckSource } from '#data/deck-source.ts';
import { textsOf } from '#data/frozen-deck.ts';
import type { DeckChannel } from '#platform/deck-channel.ts';
import type { Command } from '../control/commands.ts';
import type { Blank } from '../control/useShowState.ts';
import type { FromConsole, ShowMessage, StagePoint } from './messages.ts';
import { useDeckChannel } from './useDeckChannel.ts';

/** `none`: never opened; `gone`: it was there and has been closed. */
export type Presence = 'none' | 'here' | 'gone';

interface LeadOptions {
  readonly session: string;
  readonly popup: () => Window | null;
  /** Query of an address that shows what the audience is to see. */
  readonly shown: string;
  /** Slide that is on, from 1. */
  readonly slide: number;
  readonly blank: Blank;
  readonly source: DeckSource;
  /** A key on the audience's screen. */
  readonly onCommand: (command: Command) => void;
  /** The audience's screen went on by itself while there was no console. */
  readonly onAlone: (slide: number, blank: Blank) => void;
  /** Another console leads this show: this one needs a show of its own. */
  readonly onTaken: () => void;
}

export interface Lead {
  readonly presence: Presence;
  /** The audience's window fills its screen. */
  readonly full: boolean;
  /** Width of the audience's stage by its height. */
  readonly aspect: number;
  readonly point: (at: StagePoint | null) => void;
}

const [narrowest, widest] = [4 / 3, 16 / 9];

/** Leads the audience's screens: each is told what to show, and gets the very figures of the console. */
export function useLead(options: LeadOptions): Lead {
  const { session, popup, shown, slide, blank, source, onCommand, onAlone, onTaken } = options;
  const { takenAt } = source;
  const [presence, setPresence] = useState<Presence>('none');
  const [aspect, setAspect] = useState(widest);
  const [full, setFull] = useState(false);
  const state: FromConsole = { kind: 'state', shown, blank, takenAt };

  const hear = (message: ShowMessage, { post }: DeckChannel) => {
    switch (message.kind) {
      case 'here': {
        setPresence('here');
        setFull(message.full);
        setAspect(Math.min(widest, Math.max(narrowest, message.aspect)));
        if (message.takenAt !== takenAt) post({ kind: 'texts', texts: textsOf(source) });
        const { alone } = message;
        if (alone && (alone.slide !== slide || alone.blank !== blank)) onAlone(alone.slide, alone.blank);
        else post(state);
        return;
      }
      case 'command':
        // Said before it is done: the sign that the key has arrived.
        post(state);
        setPresence('here');
        onCommand(message.command);
        return;
      case 'audience-gone':
        setPresence('gone');
        return;
      case 'hello':
        post({ kind: 'taken' });
        return;
      case 'taken':
        onTaken();
    }
  };
  const channel = useDeckChannel({ session, peer: popup, hear, farewell: { kind: 'console-gone' } });

  const told = useRef<DeckChannel | null>(null);
  useEffect(() => {
    if (!channel) return;
    if (told.current === channel) channel.post({ kind: 'state', shown, blank, takenAt });
    // A reloaded console listens first: the audience may have gone on without it.
    else channel.post({ kind: 'hello' });
    told.current = channel;
  }, [channel, shown, blank, takenAt]);

  return { presence, full, aspect, point: (at) => channel?.post({ kind: 'pointer', at }) };
}
