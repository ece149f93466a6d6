import { test as base } from '@playwright/test';
import { createServer, type Intercept } from '../../../scripts/server/index.ts';
import { watch } from './watch.ts';

/** How a test wants the site served; set with `test.use`. */
type Options = {
  /** Folder to serve, the build unless told. */
  readonly siteRoot: string;
  /** Address the site lives under: `/` or `/cds/`. */
  readonly siteBase: string;
  /** Messages that a test expects; anything else on the console fails it. */
  readonly expectedMessages: readonly RegExp[];
  /** Other origins that pages may ask: those of the portal around the widgets (hosts/test.ts). */
  readonly neighbours: readonly string[];
};

/** The running site of one test. */
export type App = {
  /** Scheme, host and port. */
  readonly origin: string;
  /** Full address of a page: `app.at('chi-so/ipv6/?ky=2023-07')`. */
  readonly at: (path?: string) => string;
  /** Lets a test answer requests first, to break or delay the data; null stops that. */
  readonly intercept: (answer: Intercept | null) => void;
  /** Stops the server, as when the network goes away. */
  readonly stop: () => Promise<void>;
};

async function start(root: string, siteBase: string): Promise<App> {
  let answer: Intercept | null = null;
  const server = await createServer({
    root,
    base: siteBase,
    intercept: (request, response, path) => answer?.(request, response, path) ?? false,
  });
  let stopped: Promise<void> | null = null;
  return {
    origin: server.origin,
    at: (path = '') => server.url + path.replace(/^\//, ''),
    intercept: (next) => void (answer = next),
    stop: () => (stopped ??= server.close()),
  };
}

/**
 * A test of the built site. It fails on any console message, uncaught error, policy violation or request
 * to another host, in any page that it opens, unless it named the message in `expectedMessages`.
 */
export const test = base.extend<Options & { app: App }>({
  siteRoot: ['dist', { option: true }],
  siteBase: ['/', { option: true }],
  expectedMessages: [[], { option: true }],
  neighbours: [[], { option: true }],
  app: async ({ siteRoot, siteBase }, use) => {
    const app = await start(siteRoot, siteBase);
    await use(app);
    await app.stop();
  },
  context: async ({ context, app, expectedMessages, neighbours }, use) => {
    const complaints = await watch(context, app.origin, ...neighbours);
    await use(context);
    const unexpected = complaints().filter((text) => !expectedMessages.some((known) => known.test(text)));
    if (unexpected.length > 0) throw new Error(`The page must stay silent:\n${unexpected.join('\n')}`);
  },
});

export { expect } from '@playwright/test';
