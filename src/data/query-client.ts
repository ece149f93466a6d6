import { QueryCache, QueryClient } from '@tanstack/react-query';
import type { Api } from './api.ts';
import { retryDelay, shouldRetry } from './retry.ts';

/** A figure on screen is asked for again after this long when the page comes back into view. */
const staleMs = 30_000;

interface QueryClientOptions {
  /** Milliseconds before a failed request is made again; for tests that must not wait. */
  readonly retryDelay?: (attempt: number, error: unknown) => number;
}

/** The one owner of fetched data in memory. Frozen editions are fetched once; the rest is refreshed. */
export function createQueryClient(api: Api, options: QueryClientOptions = {}): QueryClient {
  const delay = options.retryDelay ?? retryDelay;
  let refreshMs: number | false = false;
  const learn = () =>
    api.config.then(
      (config) => {
        refreshMs = config.refreshSeconds * 1000;
      },
      () => undefined,
    );
  void learn();
  return new QueryClient({
    // The first reading of the configuration may have failed; with an answer, it is there.
    queryCache: new QueryCache({ onSuccess: () => void learn() }),
    defaultOptions: {
      queries: {
        // The browser's own idea of being offline is often wrong, and a worker may still answer.
        networkMode: 'always',
        retry: shouldRetry,
        retryDelay: (attempt, error) => delay(attempt, error),
        staleTime: (query) => (query.meta?.['frozen'] ? Infinity : staleMs),
        refetchInterval: (query) => (query.meta?.['frozen'] ? false : refreshMs),
        // Domain objects hold Maps; equality is settled by the text they were read from.
        structuralSharing: false,
        gcTime: 30 * 60_000,
      },
    },
  });
}
