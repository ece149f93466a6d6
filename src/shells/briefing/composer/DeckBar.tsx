import { ArrowDown, Play } from 'lucide-react';
import { composerWords } from '#i18n/pages/composer.ts';
import { useWords } from '#i18n/words.ts';
import { paths } from '#platform/paths.ts';
import { PageLink } from '#ui/PageLink.tsx';
import { ownDeckQuery } from '../own-decks/own-deck-query.ts';
import styles from './DeckBar.module.css';
import type { Editor } from './useEditor.ts';

interface DeckBarProps {
  readonly editor: Editor;
  /** Goes to the deck. */
  readonly onJump: () => void;
}

/** In a narrow window the deck lies below the choice: how many are chosen, the way there, and the show. */
export function DeckBar({ editor: { deck, id }, onJump }: DeckBarProps) {
  const w = useWords(composerWords);
  const count = deck.slides.length;
  if (count === 0) return null;
  return (
    <div className={styles.bar}>
      <button type="button" className={styles.jump} onClick={onJump}>
        <ArrowDown size={18} aria-hidden /> {w.toDeck(count)}
      </button>
      <PageLink to={`${paths.deck()}?${ownDeckQuery(deck, id)}`} className={styles.show}>
        <Play size={16} aria-hidden fill="currentColor" /> {w.actions.show}
      </PageLink>
    </div>
  );
}
