import type { UseQueryResult } from '@tanstack/react-query';
import { DataError } from './errors.ts';
import type { Loaded } from './resource.ts';

/** How much the figures on the screen can be relied on to be the newest. */
export type SourceHealth =
  /** Built into the page; the source is being asked. */
  | { readonly kind: 'checking' }
  /** Confirmed by the source at `at` (ms). */
  | { readonly kind: 'fresh'; readonly at: number }
  /** Shown from before; the newest attempt failed. `at` is null when they were built into the page. */
  | { readonly kind: 'stale'; readonly at: number | null; readonly error: DataError };

/** The health of a query that already has data. */
export function sourceHealth<T>(query: UseQueryResult<Loaded<T>>): SourceHealth {
  const fetched = query.data?.origin === 'api';
  const at = fetched ? query.dataUpdatedAt : null;
  const failure = query.error ?? (query.failureCount > 0 ? query.failureReason : null);
  if (failure instanceof DataError) return { kind: 'stale', at, error: failure };
  return at === null ? { kind: 'checking' } : { kind: 'fresh', at };
}
