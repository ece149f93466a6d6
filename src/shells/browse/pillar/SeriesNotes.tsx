import styles from './SeriesNotes.module.css';

/** What a reader of a set of series must know, below it; `false` is not said. */
export function SeriesNotes({ notes }: { notes: readonly (string | false)[] }) {
  const said = notes.filter((note) => note !== false);
  if (said.length === 0) return null;
  return (
    <div className={styles.notes}>
      {said.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}
