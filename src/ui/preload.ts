import { createContext, useContext } from 'react';

/** Fetches the code of the page at an address of the app (`/chi-so/x/`) ahead of a navigation to it. */
export type Preload = (to: string) => void;

const PreloadContext = createContext<Preload>(() => undefined);

export const PreloadProvider = PreloadContext.Provider;

export function usePreload(): Preload {
  return useContext(PreloadContext);
}
