import { parseAppVersion, type AppVersion } from '#contract/app-version.ts';
import type { Api } from './api.ts';
import { fetchText } from './fetch-text.ts';

/**
 * The version of the product that the server has now.
 * @returns null when what stands there is no `version.json`
 * @throws DataError when it cannot be had
 */
export async function fetchAppVersion(api: Api): Promise<AppVersion | null> {
  const { text } = await fetchText(new URL('version.json', api.appRoot).href);
  return parseAppVersion(text);
}

/**
 * Whether a page can be opened in a build right now: its HTML is of that build, and every script and style sheet that
 * the HTML names is there. A server in the middle of an update has one without the other.
 * @param address absolute address of the page
 */
export async function isPageServed(address: string, build: string): Promise<boolean> {
  try {
    const { text: html } = await fetchText(address);
    const files = filesOfPage(html, address, build);
    if (files === null) return false;
    await Promise.all(files.map((file) => fetchText(file)));
    return true;
  } catch {
    return false;
  }
}

/** Addresses of what a page of a build is made from; null for another page, or one without the product's code. */
export function filesOfPage(html: string, address: string, build: string): readonly string[] | null {
  // Read by pattern: the content security policy lets nobody parse HTML from text.
  const [, found] = /<meta name="build" content="([^"]*)"/.exec(html) ?? [];
  if (found !== build || !/<script type="module"[^>]*\ssrc="/.test(html)) return null;
  const named = [...html.matchAll(/<(?:script|link)\s[^>]*?\b(?:src|href)="([^"]+\.(?:js|css))"/g)];
  const files = named.map(([, file = '']) => new URL(file, address));
  const { origin } = new URL(address);
  return files.every((file) => file.origin === origin) ? files.map(({ href }) => href) : null;
}
