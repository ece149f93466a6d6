import { DataError, isRetryable } from './errors.ts';

const maxRetries = 2;
const baseMs = 600;
const capMs = 15_000;

/** TanStack Query's `retry`: only where a second try can help, twice at the most. */
export function shouldRetry(failureCount: number, error: unknown): boolean {
  return failureCount < maxRetries && isRetryable(error);
}

/**
 * TanStack Query's `retryDelay`, milliseconds: doubling with jitter, so that a hundred screens do not
 * come back in the same second; the server's `Retry-After` wins, up to the cap.
 */
export function retryDelay(attempt: number, error: unknown, random: () => number = Math.random): number {
  if (error instanceof DataError && error.retryAfter !== null) {
    return Math.min(error.retryAfter * 1000, capMs);
  }
  const step = baseMs * 2 ** attempt;
  return Math.min(step / 2 + random() * (step / 2), capMs);
}
