import { afterAll, afterEach, beforeAll } from 'vitest';
import { server } from '../../mocks/node.ts';

// A request that no scenario answers is an error: it fails, and says so on the console, which must stay silent.
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());
