/** Version of the messages between a widget's frame and the page around (docs/embed.md). */
const protocol = 1;

/** What a frame tells the page around it. */
export type FrameMessage =
  | { readonly type: 'ready' }
  /** Height of the content, whole px. */
  | { readonly type: 'height'; readonly height: number }
  /** A link that the reader follows. */
  | { readonly type: 'navigate'; readonly href: string }
  | { readonly type: 'error'; readonly reason: string };

/** The line to the page around. */
export interface HostLine {
  readonly tell: (message: FrameMessage) => void;
  readonly close: () => void;
}

/**
 * Whether a page of an origin may talk to this frame.
 * @param allowed origins as `frame-ancestors` has them: `https://www.tinh.gov.vn`, `https://*.tinh.gov.vn`; there, as
 *   here, an entry of http holds for https too
 */
export function isTrusted(origin: string, own: string, allowed: readonly string[]): boolean {
  if (origin === own) return true;
  return allowed.some((entry) => {
    const [scheme = '', domain = ''] = entry.replace(/\/$/, '').split('://');
    const [begin, end = ''] = origin.split('://');
    if (begin !== scheme && !(scheme === 'http' && begin === 'https')) return false;
    return domain.startsWith('*.') ? end.endsWith(domain.slice(1)) : end === domain;
  });
}

/**
 * Opens the line to the page around; a page that was opened by itself has none, and tells nobody.
 *
 * What is told is public, so it goes to whoever shows the frame. What is heard is taken only from that window and only
 * from our own origin or a portal of ours; the one message known is `hello`, which asks to hear everything again.
 * @param portalOrigins `portalOrigins` of config.json, asked for when needed; when it cannot be had, only our own origin is heard
 */
export function openHostLine(portalOrigins: () => Promise<readonly string[]>): HostLine {
  const host = window.parent;
  if (host === window) return { tell: () => undefined, close: () => undefined };
  const latest = new Map<FrameMessage['type'], FrameMessage>();
  const send = (message: FrameMessage) => host.postMessage({ cds: protocol, ...message }, '*');
  const again = () => latest.forEach(send);
  const hear = ({ data, source, origin }: MessageEvent<unknown>) => {
    if (source !== host || !isHello(data)) return;
    portalOrigins()
      .catch(() => [])
      .then((allowed) => isTrusted(origin, location.origin, allowed) && again())
      .catch(() => undefined);
  };
  addEventListener('message', hear);
  return {
    tell: (message) => {
      if (message.type !== 'navigate') latest.set(message.type, message);
      // Figures that came after all end the trouble before them.
      if (message.type === 'ready') latest.delete('error');
      send(message);
    },
    close: () => removeEventListener('message', hear),
  };
}

function isHello(data: unknown): boolean {
  if (typeof data !== 'object' || data === null || !('cds' in data) || !('type' in data)) return false;
  return data.cds === protocol && data.type === 'hello';
}

/**
 * Tells of every link that the reader follows, for a page around that must open it itself.
 * @returns stops it
 */
export function watchLinks(tell: (href: string) => void): () => void {
  const follow = ({ target }: MouseEvent) => {
    const link = target instanceof Element ? target.closest('a[href]') : null;
    if (link instanceof HTMLAnchorElement) tell(link.href);
  };
  document.addEventListener('click', follow);
  return () => document.removeEventListener('click', follow);
}
