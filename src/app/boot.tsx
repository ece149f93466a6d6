import type { QueryClient } from '@tanstack/react-query';
import { startTransition, useEffect, type ReactNode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { createApi, type Api } from '#data/api.ts';
import { createQueryClient } from '#data/query-client.ts';
import { firstMove } from '#platform/later.tsx';
import { startLanguage } from './default-locale.ts';
import { loadMatchedRoutes } from './load-routes.ts';
import { loadSnapshot } from './load-snapshot.ts';
import { readPageSnapshot, type PageSnapshot } from './page-snapshot.ts';
import { Providers } from './Providers.tsx';
import { createRoutes } from './routes.tsx';
import { confirmResources, fillFromSnapshot } from './snapshot.ts';

/** The language of the pages that the build writes. */
const builtLocale = 'vi';

/** Starts the app in `root`, over the built page when there is one. */
export async function boot(root: HTMLElement): Promise<void> {
  const appRoot = appRootAddress();
  endPathWithSlash();
  pinIcon();
  if (import.meta.env.DEV) {
    const { startMocks } = await import('../../mocks/start.ts');
    await startMocks(appRoot);
  }
  const api = createApi(appRoot);
  const client = createQueryClient(api);
  const routes = createRoutes();
  const basename = new URL(appRoot).pathname;
  const query = new URLSearchParams(location.search);
  // The figures of another edition are not in the page; in another language or view they are the same.
  const snapshot = query.has('ky') ? null : readPageSnapshot(root);
  const loading = snapshot && loadSnapshot(api, snapshot.files);
  const code = loadMatchedRoutes(routes, location.pathname, basename);
  const [defaultLocale, built] = await Promise.all([
    startLanguage(api, location.search),
    loading?.catch(() => null),
    code.catch(() => undefined),
  ]);
  const fits = defaultLocale === builtLocale && builtPageFits();
  // A built page stays as it is when its code or figures cannot be had; one that is rendered anew says what is wrong.
  if (fits) await code;
  const resources = fits ? await loading : built;
  const router = createBrowserRouter(routes, { basename });
  const preload = (to: string) => {
    // A page whose code cannot be fetched now says so when it is opened.
    loadMatchedRoutes(routes, to).catch(() => undefined);
  };
  const later = fits && snapshot && resources ? loadLater(api, client, snapshot) : null;
  const render = (renderTime: number, onReady: () => void) => (
    <Providers
      api={api}
      client={client}
      renderTime={renderTime}
      defaultLocale={defaultLocale}
      preload={preload}
      later={later}
    >
      <WhenReady run={onReady}>
        <RouterProvider router={router} />
      </WhenReady>
    </Providers>
  );
  const confirm = () => resources && confirmResources(client, api, resources);
  if (resources) await fillFromSnapshot(client, api, resources);
  if (fits && snapshot && resources) {
    // As a transition it is cut into slices: the built page scrolls and answers while it comes to life.
    startTransition(() => {
      hydrateRoot(
        root,
        render(snapshot.renderedAt, () => void confirm()),
      );
    });
  } else {
    createRoot(root).render(
      render(Date.now(), () => {
        confirm();
        showPage();
      }),
    );
  }
}

/** Fetches what the parts below the first screen are made of, once the first screen has had its time. */
async function loadLater(api: Api, client: QueryClient, { laterFiles }: PageSnapshot): Promise<void> {
  await firstMove();
  const resources = await loadSnapshot(api, laterFiles).catch(() => null);
  // Without them the built parts stay as they are: true as of the build, with links that work.
  if (!resources) return new Promise(() => undefined);
  await fillFromSnapshot(client, api, resources);
  confirmResources(client, api, resources);
  return undefined;
}

function WhenReady({ run, children }: { run: () => void; children: ReactNode }) {
  useEffect(run, [run]);
  return children;
}

/**
 * Whether the built page shows what the address asks for. `early.js` has judged that before the first paint and alone
 * knows the parts of the address that matter; where it did not run, any query at all is doubted.
 */
function builtPageFits(): boolean {
  const { early, pending } = document.documentElement.dataset;
  return early === undefined ? location.search === '' : pending === undefined;
}

/** The counterpart of `early.js`. */
function showPage(): void {
  document.documentElement.removeAttribute('data-pending');
}

function appRootAddress(): string {
  const declared = document.querySelector<HTMLMetaElement>('meta[name="app-root"]')?.content ?? './';
  return new URL(declared, location.href).href;
}

/** The icon's address is relative; without this the browser would ask for it anew from every page's folder. */
function pinIcon(): void {
  const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
  if (icon) icon.href = new URL(icon.href).href;
}

/** Relative links count folders, so an address without its last slash is completed. */
function endPathWithSlash(): void {
  const { pathname, search, hash } = location;
  if (!pathname.endsWith('/')) history.replaceState(null, '', `${pathname}/${search}${hash}`);
}
