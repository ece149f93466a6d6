import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { createApi } from '#data/api.ts';
import { fetchText } from '#data/fetch-text.ts';
import { createQueryClient } from '#data/query-client.ts';
import { loadMatchedRoutes, preloadRoutes } from './load-routes.ts';
import { Providers } from './Providers.tsx';
import { createRoutes } from './routes.tsx';
import { fillFromSnapshot, readPageSnapshot, type PageSnapshot } from './snapshot.ts';

/** Parts of the address that change what is rendered; with one of them the built page does not fit. */
const renderedState = ['ky', 'ngon-ngu', 'xem'];

/** Starts the app in `root`, over the built page when there is one. */
export async function boot(root: HTMLElement): Promise<void> {
  const appRoot = appRootAddress();
  endPathWithSlash();
  if (import.meta.env.DEV) {
    const { startMocks } = await import('../../mocks/start.ts');
    await startMocks(appRoot);
  }
  const api = createApi(appRoot);
  const client = createQueryClient(api);
  const routes = createRoutes();
  const basename = new URL(appRoot).pathname;
  const snapshot = readPageSnapshot(root);
  const [texts] = await Promise.all([
    snapshot ? fetchSnapshot(snapshot, appRoot) : null,
    loadMatchedRoutes(routes, location.pathname, basename),
  ]);
  if (texts) fillFromSnapshot(client, api, texts);

  const router = createBrowserRouter(routes, { basename });
  const query = new URLSearchParams(location.search);
  const fits = texts !== null && !renderedState.some((key) => query.has(key));
  const app = (
    <Providers api={api} client={client} renderTime={fits && snapshot ? snapshot.renderedAt : Date.now()}>
      <RouterProvider router={router} />
    </Providers>
  );
  if (fits) hydrateRoot(root, app);
  else createRoot(root).render(app);
  document.documentElement.removeAttribute('data-pending');
  whenIdle(() => void preloadRoutes(routes));
}

function appRootAddress(): string {
  const declared = document.querySelector<HTMLMetaElement>('meta[name="app-root"]')?.content ?? './';
  return new URL(declared, location.href).href;
}

/** Relative links count folders, so an address without its last slash is completed. */
function endPathWithSlash(): void {
  const { pathname, search, hash } = location;
  if (!pathname.endsWith('/')) history.replaceState(null, '', `${pathname}/${search}${hash}`);
}

/** @throws DataError when a file cannot be had: then the built page stays as it is, figures and all */
async function fetchSnapshot(snapshot: PageSnapshot, appRoot: string): Promise<Map<string, string>> {
  const entries = [...snapshot.files].map(async ([name, address]): Promise<[string, string]> => [
    name,
    (await fetchText(new URL(address, appRoot).href)).text,
  ]);
  return new Map(await Promise.all(entries));
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 4000 });
  else setTimeout(work, 1500);
}
