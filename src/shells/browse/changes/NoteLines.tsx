import type { ChangeNote } from '#domain/change-note.ts';
import { formatDate } from '#domain/format/date.ts';
import type { Indicator } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import { changesWords } from '#i18n/pages/changes.ts';
import { useWords } from '#i18n/words.ts';
import styles from './ChangeTable.module.css';

interface NoteLinesProps {
  readonly note: ChangeNote;
  readonly indicator: Indicator;
}

/** What the history says about a change, in the words of the data: a new boundary, or why a figure was revised. */
export function NoteLines({ note, indicator }: NoteLinesProps) {
  const { locale } = useLocale();
  const words = useWords(changesWords);
  const { boundaries, revision } = note;
  return (
    <>
      {boundaries.map(({ date, text }) => (
        <span key={date} className={styles.note}>
          {words.boundary(formatDate(date, locale))} <Tx text={text} />
        </span>
      ))}
      {boundaries.length > 0 && indicator.caution && (
        <span className={styles.note}>
          <Tx text={indicator.caution} />
        </span>
      )}
      {revision && (
        <span className={styles.note}>
          {words.reason(formatDate(revision.on, locale))} <Tx text={revision.reason} />
        </span>
      )}
    </>
  );
}
