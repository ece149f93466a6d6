/** What became of something that should be kept on the device. */
export type Kept =
  | 'kept'
  /** There is no more room. */
  | 'full'
  /** Forbidden (a private window, a frame of another site, a setting) or absent. */
  | 'blocked';

/** What the device did not take: it lives as long as the page does. */
const inPage = new Map<string, string>();
const listeners = new Set<() => void>();
let changes = 0;

function announce(): void {
  changes += 1;
  for (const listener of listeners) listener();
}

/** @returns null when the browser refuses even to be asked */
function attempt<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch {
    return null;
  }
}

/**
 * What the browser keeps on this device, across visits. Nothing here ever throws: what it refuses stays in the page
 * until that is closed, and {@link deviceStorage.set} says so.
 */
export const deviceStorage = {
  /** Names that begin with `prefix`, in no order. */
  keys(prefix: string): readonly string[] {
    const kept = attempt(() => Object.keys(localStorage)) ?? [];
    return [...new Set([...inPage.keys(), ...kept])].filter((key) => key.startsWith(prefix));
  },
  get(key: string): string | null {
    return inPage.get(key) ?? attempt(() => localStorage.getItem(key));
  },
  set(key: string, value: string): Kept {
    let outcome: Kept = 'kept';
    try {
      localStorage.setItem(key, value);
      inPage.delete(key);
    } catch (error) {
      outcome = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
      inPage.set(key, value);
    }
    announce();
    return outcome;
  },
  remove(key: string): void {
    inPage.delete(key);
    attempt(() => localStorage.removeItem(key));
    announce();
  },
  /** Calls back when something changes, in this window or in another. */
  subscribe(listener: () => void): () => void {
    if (listeners.size === 0) addEventListener('storage', announce);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) removeEventListener('storage', announce);
    };
  },
  /** Another number after every change that {@link deviceStorage.subscribe} tells of. */
  version: (): number => changes,
};
