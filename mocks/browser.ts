import { bypass } from 'msw';
import { setupWorker } from 'msw/browser';
import { handlersFor } from './handlers.ts';
import type { ScenarioName } from './scenarios/index.ts';

/** Starts the worker with one scenario; the published files are asked of the server that the app came from. */
export async function startWorker(name: ScenarioName, appRoot: string): Promise<void> {
  const worker = setupWorker(
    ...handlersFor(name, async (path) => {
      const response = await fetch(bypass(new URL(path, appRoot)));
      // The development server answers an unknown address with the app's own page.
      const isPage = response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
      return response.ok && !isPage ? response.text() : null;
    }),
  );
  await worker.start({
    quiet: true,
    onUnhandledFrame: 'bypass',
    serviceWorker: { url: '/mockServiceWorker.js' },
  });
}
