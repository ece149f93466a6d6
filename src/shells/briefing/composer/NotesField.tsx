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
  const field = useId();
  const hint = useId();
  return (
    <div className={styles.notes}>
      <label className={styles.notesLabel} htmlFor={field}>
        {w.deck.notes(name)}
      </label>
      <textarea
        id={field}
        value={notes}
        rows={4}
        maxLength={longestNotes}
        aria-describedby={hint}
        onChange={({ target }) => onNotes(target.value)}
      />
      <p id={hint} className={styles.hint}>
        {w.deck.notesHint}
      </p>
    </div>
  );
}
