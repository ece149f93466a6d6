const firstMs = 30_000;
const longestMs = 300_000;

/** How long a wall waits before it asks a source again that has failed so many times, ms: 30 s, doubled up to 5 min. */
export function retryWait(failures: number): number {
  return Math.min(longestMs, firstMs * 2 ** Math.min(failures, 10));
}
