import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { portalOriginsOf } from '#contract/config.ts';
import { headersFor } from './headers.ts';
import { packedJson } from './pack.ts';
import { routeOf } from './route.ts';

/**
 * Looks at a request before the site does: a test answers with an error, waits, or sends nonsense.
 * @param path address inside the base, without the leading slash and without the query.
 * @returns true when it has answered.
 */
export type Intercept = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
) => boolean | Promise<boolean>;

/** What to serve, and where. */
export type SiteOptions = {
  /** Folder of the built site. */
  readonly root: string;
  /** Address the site lives under; begins and ends with a slash. */
  readonly base: string;
  /** Added to, or replacing, the headers of every answer. */
  readonly headers: Readonly<Record<string, string>>;
  readonly intercept: Intercept | null;
  /** Sites that may frame the widgets; null takes those of `config.json`. */
  readonly portalOrigins: readonly string[] | null;
};

/** Sites allowed to frame the widgets; an unreadable file allows nobody, which is the safe side. */
function portalsIn(root: string): readonly string[] {
  try {
    const config: unknown = JSON.parse(readFileSync(join(root, 'config.json'), 'utf8'));
    if (typeof config !== 'object' || config === null || !('portalOrigins' in config)) return [];
    return portalOriginsOf(config.portalOrigins);
  } catch {
    return [];
  }
}

function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' });
  response.end(text);
}

function decoded(path: string): string | null {
  try {
    const text = decodeURIComponent(path);
    return text.includes('\0') || text.includes('\\') || /(?:^|\/)\./.test(text) ? null : text;
  } catch {
    return null;
  }
}

/** A portal's page may be in another encoding, and would read our scripts and style sheets in it. */
const typesOf: Readonly<Record<string, string>> = {
  '.js': 'text/javascript;charset=utf-8',
  '.css': 'text/css;charset=utf-8',
};

/** 404.html is written for an address one level deep; its links are moved to the level that was asked for. */
function notFoundHtml(root: string, depth: number): string | null {
  const file = join(root, '404.html');
  if (!existsSync(file)) return null;
  const up = depth === 0 ? './' : '../'.repeat(depth);
  return readFileSync(file, 'utf8').replaceAll(/(\s(?:href|src|content)=")\.\.\//g, `$1${up}`);
}

function siteHandler({
  root,
  headers,
  intercept,
  portalOrigins,
}: SiteOptions): (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  query: string,
) => Promise<void> {
  // `dev` reads the folder at each request, so a build made meanwhile is served at once.
  const serveFile = sirv(root, { dev: true, etag: true, brotli: true, gzip: true, extensions: [] });
  const servePacked = packedJson(root);
  const portals = portalOrigins ?? portalsIn(root);
  const isFile = (file: string) => statSync(join(root, file), { throwIfNoEntry: false })?.isFile() === true;

  return async (request, response, path, query) => {
    for (const [name, value] of Object.entries({ ...headersFor(path, portals), ...headers })) {
      if (value !== undefined) response.setHeader(name, value);
    }
    if (intercept !== null && (await intercept(request, response, path))) return;
    if (request.method === 'OPTIONS') {
      response.setHeader('Access-Control-Allow-Headers', 'If-None-Match, If-Modified-Since, Cache-Control');
      response.writeHead(204, { Allow: 'GET, HEAD, OPTIONS', 'Cache-Control': 'no-cache' }).end();
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD, OPTIONS');
      answer(response, 405, 'Method not allowed');
      return;
    }
    const route = routeOf(path, query, isFile);
    if (route.kind === 'redirect') {
      response.writeHead(308, { Location: route.location }).end();
    } else if (route.kind === 'file') {
      if (servePacked(request, response, route.file)) return;
      const type = typesOf[extname(route.file)];
      if (type !== undefined) response.setHeader('Content-Type', type);
      request.url = `/${encodeURI(route.file)}`;
      serveFile(request, response, () => answer(response, 404, 'Not found'));
    } else {
      const html = route.kind === 'notFoundPage' ? notFoundHtml(root, route.depth) : null;
      if (html === null) return answer(response, 404, 'Not found');
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(html);
    }
  };
}

/** The site as a request listener of `node:http`. */
export function siteListener(options: SiteOptions): RequestListener {
  const handle = siteHandler(options);
  return (request, response) => {
    const [pathname = '/', ...rest] = (request.url ?? '/').split('?');
    const query = rest.length > 0 ? `?${rest.join('?')}` : '';
    if (`${pathname}/` === options.base) {
      response.writeHead(308, { Location: `${options.base}${query}` }).end();
      return;
    }
    const path = pathname.startsWith(options.base) ? decoded(pathname.slice(options.base.length)) : null;
    if (path === null) {
      answer(response, 404, 'Not found');
      return;
    }
    handle(request, response, path, query).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) answer(response, 500, 'Server error');
      else response.destroy();
    });
  };
}
