import { useId } from 'react';
import { longestNotes } from '#domain/deck/plain-text.ts';
import { composerWords } from '#i18n/pages/composer.ts';
import { useWords } from '#i18n/words.ts';
import styles from './DeckList.module.css';

interface NotesFieldProps {
  readonly name: string;
  readonly notes: string;
  readonly onNotes: (notes: string) => void;
}

/** What the speaker means to say on a slide. */
export function NotesField({ name, notes, onNotes }: NotesFieldProps) {
  const w = useWords(composerWords);
  const hint = useId();
  return (
    <label className={styles.notes}>
      <span className={styles.notesLabel}>{w.deck.notes(name)}</span>
      <textarea
        value={notes}
        rows={4}
        maxLength={longestNotes}
        aria-describedby={hint}
        onChange={({ target }) => onNotes(target.value)}
      />
      <span id={hint} className={styles.hint}>
        {w.deck.notesHint}
      </span>
    </label>
  );
}
