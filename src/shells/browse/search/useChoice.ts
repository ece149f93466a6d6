import { useState, type KeyboardEvent } from 'react';
import type { Agency } from '#domain/model/index.ts';
import type { SearchView } from './useSearchView.ts';

/** The chosen line. A new answer chooses its best; before anything is typed nothing is chosen. */
export function useChoice(view: SearchView | null, owner: Agency | null): [number, (at: number) => void] {
  const [choice, setChoice] = useState<{ readonly of: string; readonly at: number } | null>(null);
  const of = `${owner?.id ?? ''}:${view?.typed ?? ''}`;
  const at = choice?.of === of ? choice.at : view?.mode === 'start' ? -1 : 0;
  return [at, (next) => setChoice({ of, at: next })];
}

/** Where a key leads in a list of `count` lines, round its ends; null when it does not lead anywhere. */
export function movedTo(event: KeyboardEvent, at: number, count: number): number | null {
  if (count === 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  switch (event.key) {
    case 'ArrowDown':
      return at + 1 < count ? at + 1 : 0;
    case 'ArrowUp':
      return at > 0 ? at - 1 : count - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
