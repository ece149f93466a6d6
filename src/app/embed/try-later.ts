import { whenSeen, type Sight } from '#platform/frame-visibility.ts';

/** Between two attempts, ms: doubled each time, up to the last. */
const firstWaitMs = 15_000;
const lastWaitMs = 300_000;

/** Tries something that failed until it succeeds: in time, or when the browser is online again, while somebody looks. */
export async function tryLater<T>(sight: Sight, attempt: () => Promise<T>, waitMs = firstWaitMs): Promise<T> {
  await whenSeen(sight, waitMs, true);
  try {
    return await attempt();
  } catch {
    return tryLater(sight, attempt, Math.min(waitMs * 2, lastWaitMs));
  }
}
