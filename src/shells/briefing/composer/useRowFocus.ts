import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/**
 * Asks for the focus on a slide's row, or on one control of it. Where there is no such row, on the row that the tab key
 * would reach, or on the words of an empty deck.
 */
export type FocusRow = (name: string | null, control?: string) => void;

interface Wanted {
  readonly name: string | null;
  readonly control: string;
}

/** Parts of a row that can hold the focus: `data-control`. */
export const rowControls = {
  name: 'name',
  top: 'top',
  up: 'up',
  down: 'down',
  bottom: 'bottom',
} as const;

/**
 * Puts the focus into a row once the deck has been drawn anew: a browser takes it away from an element that changes
 * its place in the page.
 */
export function useRowFocus(): {
  readonly area: RefObject<HTMLDivElement | null>;
  readonly focusRow: FocusRow;
} {
  const area = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  useLayoutEffect(() => {
    if (!wanted) return;
    const row = area.current?.querySelector(`[data-slide="${CSS.escape(wanted.name ?? '')}"]`);
    const target =
      row?.querySelector<HTMLElement>(`[data-control="${wanted.control}"]`) ??
      area.current?.querySelector<HTMLElement>('[data-when-empty], [data-control][tabindex="0"]');
    target?.focus({ preventScroll: true });
    (row ?? target)?.scrollIntoView({ block: 'nearest' });
  }, [wanted]);
  const focusRow = useCallback<FocusRow>(
    (name, control = rowControls.name) => setWanted({ name, control }),
    [],
  );
  return { area, focusRow };
}
