/** Joins the windows of one show. Nothing is known of what comes in: it has to be read before it is believed. */
export interface DeckChannel {
  readonly post: (message: object) => void;
  /** @returns stops listening */
  readonly listen: (hear: (message: unknown) => void) => () => void;
  readonly close: () => void;
}

/** What a window that is joined by hand wraps its messages in. */
interface Envelope {
  readonly show: string;
  readonly message: unknown;
}

/**
 * Opens the channel of a show. Only windows of this origin can be on it; a window does not hear itself.
 * @param show names the show, so that two speakers on one machine do not mix
 * @param peer the other window, for browsers without BroadcastChannel: the opener, or the window that was opened
 */
export function openDeckChannel(show: string, peer: () => Window | null): DeckChannel {
  return typeof BroadcastChannel === 'function'
    ? broadcast(new BroadcastChannel(`cds:${show}`))
    : byWindow(show, peer);
}

function broadcast(channel: BroadcastChannel): DeckChannel {
  return {
    // A channel has no target: the browser joins windows of one origin only.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    post: (message) => channel.postMessage(message),
    listen: (hear) => {
      const receive = ({ data }: MessageEvent<unknown>) => hear(data);
      channel.addEventListener('message', receive);
      return () => channel.removeEventListener('message', receive);
    },
    close: () => channel.close(),
  };
}

function byWindow(show: string, peer: () => Window | null): DeckChannel {
  // A reloaded window has lost what it opened; whoever writes to it is found again.
  let known: Window | null = null;
  const stops = new Set<() => void>();
  return {
    post: (message) => {
      const envelope: Envelope = { show, message };
      (known && !known.closed ? known : peer())?.postMessage(envelope, window.location.origin);
    },
    listen: (hear) => {
      const receive = ({ origin, data, source }: MessageEvent<unknown>) => {
        if (origin !== window.location.origin || !isEnvelope(data) || data.show !== show) return;
        if (source && 'window' in source) known = source;
        hear(data.message);
      };
      window.addEventListener('message', receive);
      const stop = () => {
        window.removeEventListener('message', receive);
        stops.delete(stop);
      };
      stops.add(stop);
      return stop;
    },
    close: () => {
      for (const stop of stops) stop();
    },
  };
}

function isEnvelope(data: unknown): data is Envelope {
  return typeof data === 'object' && data !== null && 'show' in data && 'message' in data;
}
