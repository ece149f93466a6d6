import { presenterWords } from '#i18n/pages/presenter.ts';
import { useWords } from '#i18n/words.ts';
import styles from './Console.module.css';

interface SpeakerNotesProps {
  /** What the speaker wrote for this slide, if anything, and what the data say of it. */
  readonly notes: readonly string[];
}

/** What the speaker alone reads. A long list scrolls; when it has the focus, the up and down keys are its own. */
export function SpeakerNotes({ notes }: SpeakerNotesProps) {
  const words = useWords(presenterWords);
  return (
    <section
      className={styles.notes}
      aria-label={words.notes}
      // A scrollable region must take focus so that arrow keys can scroll it.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      data-scrolls=""
    >
      <h2>{words.notes}</h2>
      {notes.length === 0 ? (
        <p>{words.noNotes}</p>
      ) : (
        <ul>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
