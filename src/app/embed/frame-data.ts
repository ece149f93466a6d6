import { focusManager } from '@tanstack/react-query';
import type { Api } from '#data/api.ts';
import { loadSnapshot } from '../load-snapshot.ts';
import type { BuiltIn, PageSnapshot } from '../snapshot.ts';

/** Between two attempts to reach the source, ms: doubled each time, up to the last. */
const firstWaitMs = 15_000;
const lastWaitMs = 300_000;

/** Tries again for the texts that the page was built from until they are there, while somebody can see the widget. */
export async function loadSnapshotLater(
  api: Api,
  files: PageSnapshot['files'],
  waitMs = firstWaitMs,
): Promise<ReadonlyMap<string, BuiltIn>> {
  await pause(waitMs);
  await seen();
  try {
    return await loadSnapshot(api, files);
  } catch {
    return loadSnapshotLater(api, files, Math.min(waitMs * 2, lastWaitMs));
  }
}

/** A time, or until the browser says that it is online again. */
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
