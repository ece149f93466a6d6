import { createContext, useContext } from 'react';

/**
 * The moment (ms) at which the page was first rendered: the build's for a prerendered page, else the
 * start of the app. Render never reads a clock, so that hydration finds what the build wrote.
 */
const RenderTimeContext = createContext(0);

export const RenderTimeProvider = RenderTimeContext.Provider;

export function useRenderTime(): number {
  return useContext(RenderTimeContext);
}
