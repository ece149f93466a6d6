import type { EmbedWay } from './snippet.ts';

/** A line of a Content-Security-Policy that a portal must have. */
export interface PolicyLine {
  readonly directive: 'frame-src' | 'script-src' | 'connect-src';
  readonly source: string;
}

/**
 * What a portal with a policy of its own must allow for a way of embedding: enough, and nothing that is not needed.
 * @param origin of the dashboard: `https://chuyendoiso.tinh.gov.vn`
 */
export function policyLines(way: EmbedWay, origin: string): readonly PolicyLine[] {
  const directives: Readonly<Record<EmbedWay, readonly PolicyLine['directive'][]>> = {
    frame: ['frame-src'],
    script: ['frame-src', 'script-src'],
    element: ['script-src', 'connect-src'],
    address: ['frame-src'],
    link: [],
  };
  return directives[way].map((directive) => ({ directive, source: origin }));
}

const schemes = ['https:', 'http:'];

function parse(text: string): URL | null {
  const address = text.trim();
  if (address === '' || /\s/.test(address)) return null;
  const written = /^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(written)) return null;
  const url = new URL(written);
  const { protocol, hostname, username, password } = url;
  return schemes.includes(protocol) && username + password === '' && isHostName(hostname) ? url : null;
}

/** A name that could be of a site: a word alone is a mistake of typing, save for this machine. */
function isHostName(name: string): boolean {
  return name === 'localhost' || name.startsWith('[') || /^[^.].*\.[^.]+$/.test(name);
}

/**
 * The origin of a portal as a person types it: `cong.tinh.gov.vn/tin-tuc` is `https://cong.tinh.gov.vn`.
 * Null when it is no address of a site.
 */
export function portalOrigin(text: string): string | null {
  return parse(text)?.origin ?? null;
}

/** The folder of a site as a person types its address, ending in `/`; null when it is none. */
export function siteRoot(text: string): string | null {
  const url = parse(text);
  return url && new URL(url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`, url.origin).href;
}

/** Whether readers elsewhere can reach an address, from a portal with https too. */
export function isPublicAddress(root: string): boolean {
  const { protocol, hostname } = new URL(root);
  const ownMachine = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
  return protocol === 'https:' && !ownMachine;
}

/** A portal with https shows nothing that comes by http: the browser blocks it, whatever the policies say. */
export function isMixedContent(portal: string, root: string): boolean {
  return new URL(portal).protocol === 'https:' && new URL(root).protocol === 'http:';
}

/**
 * Whether a list of origins, as `frame-ancestors` reads it, lets a portal frame the widgets.
 * @param origins `https://cong.tinh.gov.vn`, `https://*.tinh.gov.vn`, in lower case
 */
export function isPortalAllowed(origins: readonly string[], portal: string): boolean {
  const { protocol, hostname, port } = new URL(portal);
  return origins.some((origin) => {
    const [, scheme, wildcard, host = '', wantedPort = ''] =
      /^(https?:)\/\/(\*)?([^/:]+)(?::(\d+))?$/.exec(origin) ?? [];
    // One with http lets https in too, the safer of the two.
    const fitsScheme = scheme === protocol || scheme === 'http:';
    const fitsHost = wildcard === undefined ? hostname === host : hostname.endsWith(host);
    const standard = protocol === 'https:' ? '443' : '80';
    return fitsScheme && fitsHost && (wantedPort === port || (port === '' && wantedPort === standard));
  });
}
