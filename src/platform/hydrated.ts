import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False in the build and in the first render over a built page, true from then on. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
