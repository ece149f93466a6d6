import { lazy, type ComponentType } from 'react';

const againMs = 15_000;

function networkOrPause(): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      removeEventListener('online', go);
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(go, againMs);
    addEventListener('online', go);
  });
}

async function untilLoaded<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    await networkOrPause();
    return untilLoaded(load);
  }
}

/**
 * A part of a page whose code comes apart from the page. When it cannot be fetched (no network, a new release), it is
 * asked for again, and what stands in its place stays: a part must not take the page with it.
 */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>) {
  return lazy(async () => ({ default: await untilLoaded(load) }));
}
