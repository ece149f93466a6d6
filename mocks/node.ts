import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setupServer, type SetupServer } from 'msw/node';
import { handlersFor } from './handlers.ts';
import type { ReadFile } from './published.ts';
import type { ScenarioName } from './scenarios/index.ts';

/** The published files on this disk. */
const readPublic: ReadFile = async (path) => {
  try {
    return await readFile(join('public', path), 'utf8');
  } catch {
    return null;
  }
};

/** For tests in Node; a request that no handler knows is an error there. */
export const server: SetupServer = setupServer();

/** From now on the network answers in the way of this scenario. */
export function serve(name: ScenarioName): void {
  server.resetHandlers(...handlersFor(name, readPublic));
}
