import type { OutgoingHttpHeaders } from 'node:http';

/** One directive a line, so that a change is one line in a review. `frame-ancestors` is added per page. */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  // The embed builder shows its preview in a frame of our own origin.
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

const trustedTypes = ["require-trusted-types-for 'script'", "trusted-types 'none'"];

/**
 * The Content-Security-Policy of a page.
 * @param frameAncestors who may show the page in a frame; only widgets name anyone but ourselves.
 */
export function contentSecurityPolicy(frameAncestors: readonly string[] = ["'self'"]): string {
  return [...directives, `frame-ancestors ${frameAncestors.join(' ')}`, ...trustedTypes].join('; ');
}

const permissions = [
  'fullscreen=(self)',
  'screen-wake-lock=(self)',
  'window-management=(self)',
  'clipboard-write=(self)',
  ...['camera', 'microphone', 'geolocation', 'payment', 'usb', 'midi'].map((name) => `${name}=()`),
].join(', ');

/**
 * What a portal's page loads, and what a widget or a page loads that a portal put into a sandbox: there its origin
 * is `null`. The builder itself, `nhung/`, is a page like any other.
 */
const sharedWithPortals = /^(api|assets|chia-se|oembed)\/|^nhung\/.|^[^/]+\.(json|js|svg)$/;
const hashedAsset = /^(?:assets|chia-se)\/.+-[\w-]{8,}\.\w+$/;
const frozenEdition = /^api\/v1\/editions\//;
/** Never changes once released, as portals may pin it by its hash; a day lets a mistake be mended all the same. */
const hostScript = 'nhung/v1/nhung.js';

function cacheControl(path: string): string {
  if (hashedAsset.test(path) || frozenEdition.test(path)) return 'public, max-age=31536000, immutable';
  if (path.startsWith('api/')) return 'public, max-age=60, stale-while-revalidate=3600';
  if (path === hostScript) return 'public, max-age=86400';
  return 'no-cache';
}

/**
 * Headers of one address. `Cross-Origin-Opener-Policy` is left out on purpose: a browser refuses to open any page that
 * has one from a sandboxed frame, so the link of a widget to its full page would end in an error; and without log-in,
 * cookies and secrets there is nothing for it to guard.
 * @param path address inside the base, without the leading slash: `chi-so/x/`, `assets/a-1b2c3d4e.js`.
 * @param portalOrigins sites that may frame the widgets (`portalOrigins` of config.json).
 */
export function headersFor(path: string, portalOrigins: readonly string[]): OutgoingHttpHeaders {
  const shared = sharedWithPortals.test(path);
  const isWidget = path.startsWith('nhung/') && path !== 'nhung/';
  return {
    'Content-Security-Policy': contentSecurityPolicy(isWidget ? ["'self'", ...portalOrigins] : undefined),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': permissions,
    'Cross-Origin-Resource-Policy': shared ? 'cross-origin' : 'same-origin',
    'Cache-Control': cacheControl(path),
    ...(shared ? { 'Access-Control-Allow-Origin': '*' } : {}),
  };
}
