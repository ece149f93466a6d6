import { formatNumber } from '#domain/format/number.ts';
import type { Problem } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { dataWords } from '#i18n/pages/data.ts';
import { useWords } from '#i18n/words.ts';
import { ProblemTable } from './ProblemTable.tsx';
import styles from './Quarantine.module.css';

/** The faults of one file: records that were left out, then remarks on records that stay. */
export function FileProblems({ title, problems }: { title: string; problems: readonly Problem[] }) {
  const { t, locale } = useLocale();
  const words = useWords(dataWords);
  const left = problems.filter(({ severity }) => severity === 'record');
  const notes = problems.filter(({ severity }) => severity === 'note');
  if (problems.length === 0) return null;
  return (
    <div className={styles.part}>
      <h3>{title}</h3>
      {left.length > 0 && (
        <>
          <p>{t.problems.title(left.length)}</p>
          <ProblemTable caption={`${title}: ${t.problems.title(left.length)}`} problems={left} />
        </>
      )}
      {notes.length > 0 && (
        <details>
          <summary>{words.remarks(formatNumber(notes.length, 0, locale))}</summary>
          <ProblemTable caption={`${title}: ${words.remarks(String(notes.length))}`} problems={notes} />
        </details>
      )}
    </div>
  );
}
