import { createContext, useContext, useEffect } from 'react';

/** What a widget tells the page around it. */
export type WidgetEvent =
  /** Its figures, or the words that there are none, are on the screen. */
  | { readonly type: 'ready' }
  /** It cannot show what was asked for. */
  | { readonly type: 'error'; readonly reason: WidgetFailure }
  /** The reader follows a link to a full page. */
  | { readonly type: 'navigate'; readonly href: string };

/** Why a widget shows words instead of figures; a part of the protocol (docs/embed.md). */
export type WidgetFailure = 'unknown-widget' | 'unknown-id' | 'unknown-edition' | 'unavailable' | 'broken';

/** What the place around gives to a widget. */
export interface WidgetHost {
  readonly tell: (event: WidgetEvent) => void;
}

const HostContext = createContext<WidgetHost>({ tell: () => undefined });

export const HostProvider = HostContext.Provider;

export function useHost(): WidgetHost {
  return useContext(HostContext);
}

/** Tells once that figures are on the screen, or why none are. */
export function useOutcome(failure: WidgetFailure | null): void {
  const { tell } = useHost();
  useEffect(
    () => tell(failure === null ? { type: 'ready' } : { type: 'error', reason: failure }),
    [tell, failure],
  );
}
