import type { RequestListener } from 'node:http';
import { listen } from '../../../../scripts/server/listen.ts';

/** A page of somebody else's site, as its content management system sends it. */
export type HostPage = {
  readonly html: string;
  /** Style sheets and scripts of the portal's theme, by name: `liferay.css`. Served from `/theme/`. */
  readonly theme?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
};

/** A running portal: another origin, and at {@link Portal.origin} another site, than the dashboard's. */
export type Portal = {
  /** `http://127.0.0.1:…`: for the browser another site than `localhost`, so its frames are third parties. */
  readonly origin: string;
  /** The same server as `localhost`: another origin of the same site. */
  readonly sameSiteOrigin: string;
  /** Both. */
  readonly origins: readonly string[];
  /** Puts a page on the portal. @returns its address at {@link Portal.origin} */
  readonly publish: (page: HostPage) => string;
  readonly close: () => Promise<void>;
};

type File = {
  readonly type: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
};

const typeOf = (name: string) => (name.endsWith('.css') ? 'text/css' : 'text/javascript');

/** Starts a portal without pages. */
export async function startPortal(): Promise<Portal> {
  const files = new Map<string, File>();
  const answer: RequestListener = (request, response) => {
    const file = files.get((request.url ?? '/').split('?')[0] ?? '/');
    if (!file) response.writeHead(404).end();
    else {
      response.writeHead(200, { 'Content-Type': `${file.type}; charset=utf-8`, ...file.headers });
      response.end(file.text);
    }
  };
  const { port, close } = await listen(answer, null, 0);
  const origin = `http://127.0.0.1:${port}`;
  const sameSiteOrigin = `http://localhost:${port}`;
  const publish = ({ html, theme = {}, headers = {} }: HostPage) => {
    for (const [name, text] of Object.entries(theme)) {
      files.set(`/theme/${name}`, { type: typeOf(name), text, headers: {} });
    }
    const path = `/trang/${files.size}`;
    files.set(path, { type: 'text/html', text: html, headers });
    return origin + path;
  };
  return { origin, sameSiteOrigin, origins: [origin, sameSiteOrigin], publish, close };
}
