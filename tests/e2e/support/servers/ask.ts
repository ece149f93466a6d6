import { createHash } from 'node:crypto';

/** Headers in which a sample must agree with our own server. */
const compared = [
  'content-security-policy',
  'x-content-type-options',
  'x-frame-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-resource-policy',
  'cross-origin-opener-policy',
  'cross-origin-embedder-policy',
  'access-control-allow-origin',
  'access-control-allow-credentials',
  'access-control-allow-headers',
  'cache-control',
  'set-cookie',
] as const;

/** What a server answered, without what may differ: its name, the time, its way to write the same thing. */
export type Answer = {
  readonly status: number;
  /** Where a redirect leads, from the root of the site; null for any other answer. */
  readonly leadsTo: string | null;
  readonly headers: Readonly<Record<string, string | null>>;
  /** Type of what was found, or of the page that says that nothing was. */
  readonly type: string | null;
  /** A mark of the body, or of a «not found» page where its links lead. */
  readonly body: string;
};

const notFoundTitle = 'Không tìm thấy trang';

function linksOf(html: string, address: string, url: string): string {
  const links = [...html.matchAll(/\s(?:href|src|content)="(\.{0,2}\/[^"]*)"/g)].map(
    ([, link = '']) => new URL(link, address).href,
  );
  return links.map((link) => link.replace(url, '')).join('\n');
}

const markOf = (text: string) => `${text.length} ${createHash('sha256').update(text).digest('hex')}`;

/**
 * Asks a server, and reads the answer in a form that compares.
 * @param url address of the site, ending in a slash.
 * @param path address inside it, with its query.
 */
export async function ask(url: string, path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url + path, { redirect: 'manual', ...init });
  const location = response.headers.get('location');
  const text = await response.text();
  const isNotFoundPage = response.status === 404 && text.includes(notFoundTitle);
  const isSaid = response.status === 200 || isNotFoundPage;
  return {
    status: response.status,
    leadsTo: location === null ? null : new URL(location, url + path).href.replace(url, ''),
    headers: Object.fromEntries(compared.map((name) => [name, response.headers.get(name)])),
    type: isSaid ? (response.headers.get('content-type')?.toLowerCase().replaceAll(' ', '') ?? null) : null,
    body: isNotFoundPage ? linksOf(text, url + path, url) : response.status === 200 ? markOf(text) : '',
  };
}
