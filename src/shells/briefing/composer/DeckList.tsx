import { useId, useRef, useState, type FocusEvent } from 'react';
import type { ComposedDeck } from '#domain/deck/compose.ts';
import { slideName } from '#domain/deck/slide-ref.ts';
import type { Evaluated } from '#domain/evaluated.ts';
import { composerWords } from '#i18n/pages/composer.ts';
import { useWords } from '#i18n/words.ts';
import { onDeckKey } from './deck-keys.ts';
import styles from './DeckList.module.css';
import { DeckRow } from './DeckRow.tsx';
import { slideLabel } from './slide-label.ts';
import type { Actions } from './useActions.ts';
import { useRowDrag } from './useRowDrag.ts';
import type { FocusRow } from './useRowFocus.ts';

interface DeckListProps {
  readonly deck: ComposedDeck;
  readonly evaluation: Evaluated;
  readonly actions: Actions;
  readonly focusRow: FocusRow;
  /** Name of the slide whose notes are open. */
  readonly openRow: string | null;
  readonly onOpenRow: (name: string | null) => void;
}

/** The slides in the order of the show. One row of them is in the tab order: the one that last had the focus. */
export function DeckList({ deck, evaluation, actions, focusRow, openRow, onOpenRow }: DeckListProps) {
  const w = useWords(composerWords);
  const keys = useId();
  const list = useRef<HTMLOListElement>(null);
  const [last, setLast] = useState<string | null>(null);
  const { drag, grab } = useRowDrag(list, actions.move);
  const names = deck.slides.map(({ ref }) => slideName(ref));
  const active = last !== null && names.includes(last) ? last : names[0];
  const remember = (event: FocusEvent) => {
    const row = event.target.closest<HTMLElement>('[data-slide]');
    setLast(row?.dataset['slide'] ?? null);
  };
  return (
    <>
      <p id={keys} className={styles.keys}>
        {w.deck.keys}
      </p>
      {/* The keys are those of the buttons inside, caught in one place. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ol
        ref={list}
        aria-label={w.deck.list}
        className={styles.list}
        data-dragging={drag !== null || undefined}
        onFocus={remember}
        onKeyDown={(event) => onDeckKey(event, deck, actions, focusRow)}
      >
        {deck.slides.map((slide, index) => {
          const name = slideName(slide.ref);
          const open = openRow === name;
          return (
            <DeckRow
              key={name}
              slide={slide}
              label={slideLabel(slide.ref, evaluation)}
              place={index}
              count={names.length}
              reachable={name === active}
              open={open}
              keysId={keys}
              mark={drag === null ? null : markOf(drag, name, index)}
              actions={actions}
              onToggle={() => onOpenRow(open ? null : name)}
              onGrab={(event) => grab(event, name, index)}
            />
          );
        })}
      </ol>
    </>
  );
}

/** Whether a row is the one on its way, or has the line where that one would go. */
function markOf(
  { name: dragged, from, to }: { readonly name: string; readonly from: number; readonly to: number },
  name: string,
  index: number,
): 'dragged' | 'before' | 'after' | null {
  if (name === dragged) return 'dragged';
  if (index !== to || from === to) return null;
  return to < from ? 'before' : 'after';
}
