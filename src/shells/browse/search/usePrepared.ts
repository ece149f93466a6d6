import { useEffect, useEffectEvent } from 'react';
import { useIndicatorIntent } from '#indicators/useIndicatorIntent.ts';
import type { SearchDocument } from '#search/document.ts';
import { usePreload } from '#ui/preload.ts';
import { useOpenDocument } from './useOpenDocument.ts';

/** A choice that rests this long is prepared for, ms. */
const restMs = 250;

/** Fetches what the chosen line leads to, so that it is there when it is opened. */
export function usePrepared(document: SearchDocument | null): void {
  const preload = usePreload();
  const intent = useIndicatorIntent();
  const { target } = useOpenDocument();
  const prepare = useEffectEvent((chosen: SearchDocument) => {
    const to = target(chosen);
    if (to !== null) preload(to);
    if (chosen.kind === 'indicator') intent(chosen.record.id);
  });
  useEffect(() => {
    if (!document) return;
    const timer = setTimeout(() => prepare(document), restMs);
    return () => clearTimeout(timer);
  }, [document]);
}
