import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { HttpHandler } from 'msw';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { onTestFinished } from 'vitest';
import { serve, server } from '../../mocks/node.ts';
import type { ScenarioName } from '../../mocks/scenarios/names.ts';
import { startLanguage } from '../../src/app/default-locale.ts';
import { loadMatchedRoutes } from '../../src/app/load-routes.ts';
import { Providers } from '../../src/app/Providers.tsx';
import { createRoutes } from '../../src/app/routes.tsx';
import { createApi } from '../../src/data/api.ts';
import { createQueryClient } from '../../src/data/query-client.ts';

/**
 * Opens an address in the way that `boot` does on a page that was not rendered ahead, with the network in one
 * scenario. Requests that fail are made again at once.
 * @param url from the app's root: `/chi-so/internet-speed/?ky=2023-07`
 * @param first answers that go before those of the scenario
 */
export async function renderAt(
  url: string,
  scenario: ScenarioName = 'normal',
  ...first: readonly HttpHandler[]
): Promise<UserEvent> {
  serve(scenario);
  server.use(...first);
  history.replaceState(null, '', url);
  const api = createApi(new URL('/', location.href).href);
  const client = createQueryClient(api, { retryDelay: () => 1 });
  const routes = createRoutes();
  const [defaultLocale] = await Promise.all([
    startLanguage(api, location.search),
    loadMatchedRoutes(routes, location.pathname),
  ]);
  const router = createBrowserRouter(routes);
  render(
    <Providers api={api} client={client} renderTime={Date.now()} defaultLocale={defaultLocale}>
      <RouterProvider router={router} />
    </Providers>,
  );
  onTestFinished(() => {
    router.dispose();
    client.clear();
  });
  return userEvent.setup();
}
