import { focusManager } from '@tanstack/react-query';

/** Between two attempts, ms: doubled each time, up to the last. */
const firstWaitMs = 15_000;
const lastWaitMs = 300_000;

/** Tries something that failed until it succeeds: when the browser is online again, in time, while somebody looks. */
export async function tryLater<T>(attempt: () => Promise<T>, waitMs = firstWaitMs): Promise<T> {
  await pause(waitMs);
  await seen();
  try {
    return await attempt();
  } catch {
    return tryLater(attempt, Math.min(waitMs * 2, lastWaitMs));
  }
}

function pause(waitMs: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, waitMs);
    addEventListener('online', () => resolve(), { once: true });
  });
}

function seen(): Promise<void> {
  if (focusManager.isFocused()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = focusManager.subscribe((focused) => {
      if (!focused) return;
      stop();
      resolve();
    });
  });
}
