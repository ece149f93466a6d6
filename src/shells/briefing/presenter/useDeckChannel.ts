import { useEffect, useEffectEvent, useState } from 'react';
import { openDeckChannel, type DeckChannel } from '#platform/deck-channel.ts';
import { readMessage, type ShowMessage } from './messages.ts';

interface ChannelOptions {
  /** Name of the show; null: this window is on no channel. */
  readonly session: string | null;
  /** See {@link openDeckChannel}. */
  readonly peer: () => Window | null;
  readonly hear: (message: ShowMessage, channel: DeckChannel) => void;
  /** What is said when this window goes. */
  readonly farewell: ShowMessage;
}

/** The channel of a show as long as the page stands; null before it is open. */
export function useDeckChannel({ session, peer, hear, farewell }: ChannelOptions): DeckChannel | null {
  const [channel, setChannel] = useState<DeckChannel | null>(null);
  const onMessage = useEffectEvent(hear);
  const findPeer = useEffectEvent(peer);
  const goodbye = useEffectEvent((own: DeckChannel) => own.post(farewell));
  useEffect(() => {
    if (session === null) return undefined;
    const own = openDeckChannel(session, () => findPeer());
    own.listen((raw) => {
      const message = readMessage(raw);
      if (message) onMessage(message, own);
    });
    const leave = () => goodbye(own);
    window.addEventListener('pagehide', leave);
    setChannel(own);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
      own.close();
      setChannel(null);
    };
  }, [session]);
  return channel;
}
