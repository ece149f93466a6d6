import type { KeyboardEvent } from 'react';
import { placeOf, type ComposedDeck } from '#domain/deck/compose.ts';
import { slideName } from '#domain/deck/slide-ref.ts';
import type { Actions } from './useActions.ts';
import type { FocusRow } from './useRowFocus.ts';

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** The name of the slide whose row an event happened in. */
function rowOf(target: EventTarget | null): string | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-slide]') : null;
  return row?.dataset['slide'] ?? null;
}

/** Keys of the list of slides; the handled ones go no further. */
export function onDeckKey(
  event: KeyboardEvent,
  deck: ComposedDeck,
  { move, remove }: Pick<Actions, 'move' | 'remove'>,
  focusRow: FocusRow,
): void {
  const name = rowOf(event.target);
  if (name === null || isTyping(event.target) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const at = placeOf(deck, name);
  const last = deck.slides.length - 1;
  const goTo = (place: number) => {
    const slide = deck.slides[Math.min(Math.max(place, 0), last)];
    if (slide) focusRow(slideName(slide.ref));
  };
  const plain: Readonly<Record<string, () => void>> = {
    ArrowUp: () => goTo(at - 1),
    ArrowDown: () => goTo(at + 1),
    Home: () => goTo(0),
    End: () => goTo(last),
    Delete: () => remove(name),
  };
  const withAlt: Readonly<Record<string, () => void>> = {
    ArrowUp: () => move(name, at - 1),
    ArrowDown: () => move(name, at + 1),
    Home: () => move(name, 0),
    End: () => move(name, last),
  };
  const run = (event.altKey ? withAlt : plain)[event.key];
  if (!run) return;
  event.preventDefault();
  run();
}

/** Ctrl+Z and Ctrl+Shift+Z (⌘ on a Mac), Ctrl+Y; in a field with text they are the browser's own. */
export function onUndoKey(
  event: globalThis.KeyboardEvent,
  { undo, redo }: Pick<Actions, 'undo' | 'redo'>,
): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) redo();
  else undo();
}
