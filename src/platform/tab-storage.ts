/**
 * What the browser keeps for this tab alone, over a reload. It may be forbidden (a frame of another site), full or
 * absent: then nothing is kept, and nobody is told, because nothing depends on it.
 */
export const tabStorage = {
  get(key: string): string | null {
    try {
      return sessionStorage.getItem(key);
    } catch {
      return null;
    }
  },
  /** @returns whether it was kept */
  set(key: string, value: string): boolean {
    try {
      sessionStorage.setItem(key, value);
      return true;
    } catch {
      return false;
    }
  },
  remove(key: string): void {
    try {
      sessionStorage.removeItem(key);
    } catch {
      // Nothing could be kept, so nothing is left.
    }
  },
};
