import { listen } from './listen.ts';
import { siteListener, type Intercept } from './site.ts';

export { isPortTaken } from './listen.ts';
export type { Intercept } from './site.ts';

/** How to serve a built site. */
export type ServerOptions = {
  /** Folder of the built site. */
  readonly root: string;
  /** Address the site lives under, `/` unless told: `/cds/`. */
  readonly base?: string;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Address to bind; this machine only unless told. */
  readonly host?: string | null;
  /** Sites that may frame the widgets, in the place of those of `config.json`; for tests. */
  readonly portalOrigins?: readonly string[];
  /** Added to, or replacing, the headers of every answer. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Sees every request first; for tests. */
  readonly intercept?: Intercept;
};

/** A server that answers. */
export type RunningServer = {
  /** Scheme, host and port: `http://localhost:4173`. */
  readonly origin: string;
  /** The first page, with the base: `http://localhost:4173/cds/`. */
  readonly url: string;
  readonly port: number;
  readonly close: () => Promise<void>;
};

function withSlashes(base: string): string {
  const inner = base.replaceAll(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/**
 * Serves a built site as the samples for real servers do: same headers, same redirects, same 404s.
 * @throws when the port is taken (see {@link isPortTaken}).
 */
export async function createServer(options: ServerOptions): Promise<RunningServer> {
  const base = withSlashes(options.base ?? '/');
  const listener = siteListener({
    root: options.root,
    base,
    headers: options.headers ?? {},
    intercept: options.intercept ?? null,
    portalOrigins: options.portalOrigins ?? null,
  });
  const { port, close } = await listen(listener, options.host ?? null, options.port ?? 0);
  const origin = `http://localhost:${port}`;
  return { origin, url: origin + base, port, close };
}
