import { ArrowDown, ArrowDownToLine, ArrowUp, ArrowUpToLine, X, type LucideIcon } from 'lucide-react';
import { composerWords } from '#i18n/pages/composer.ts';
import { useWords } from '#i18n/words.ts';
import styles from './DeckList.module.css';
import type { Actions } from './useActions.ts';
import { rowControls } from './useRowFocus.ts';

interface RowToolsProps {
  /** In addresses: `chi-so.ipv6`. */
  readonly slideName: string;
  /** In words. */
  readonly name: string;
  readonly place: number;
  readonly count: number;
  readonly tabIndex: number;
  readonly actions: Pick<Actions, 'move' | 'remove'>;
}

/** The ways of a slide to another place, and off. Which of them are seen depends on the room and whether it is open. */
export function RowTools({ slideName, name, place, count, tabIndex, actions }: RowToolsProps) {
  const w = useWords(composerWords);
  const { top, up, down, bottom } = rowControls;
  const ways: readonly (readonly [keyof typeof rowControls, LucideIcon, number, boolean])[] = [
    [top, ArrowUpToLine, 0, place === 0],
    [up, ArrowUp, place - 1, place === 0],
    [down, ArrowDown, place + 1, place === count - 1],
    [bottom, ArrowDownToLine, count - 1, place === count - 1],
  ];
  return (
    <span className={styles.tools}>
      {ways.map(([control, Icon, to, atEnd]) => {
        const label = w.deck.of(w.deck[control], name);
        return (
          <button
            key={control}
            type="button"
            className={styles.tool}
            data-control={control}
            tabIndex={tabIndex}
            aria-label={label}
            title={w.deck[control]}
            // Not switched off at an end: the focus would be lost under the hand of who comes there.
            aria-disabled={atEnd}
            onClick={() => actions.move(slideName, to, control)}
          >
            <Icon size={18} aria-hidden />
          </button>
        );
      })}
      <button
        type="button"
        className={styles.tool}
        tabIndex={tabIndex}
        aria-label={w.deck.of(w.deck.remove, name)}
        title={w.deck.remove}
        onClick={() => actions.remove(slideName)}
      >
        <X size={18} aria-hidden />
      </button>
    </span>
  );
}
