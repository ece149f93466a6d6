import type { Problem } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Vietnamese } from '#i18n/Tx.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import styles from './Problems.module.css';

/** What was left out of the data and why, for the person who mends the file. Nothing when all is well. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  const { t } = useLocale();
  const left = problems.filter((problem) => problem.severity === 'record');
  if (left.length === 0) return null;
  return (
    <details className={styles.problems}>
      <summary>{t.problems.title(left.length)}</summary>
      <p>{t.problems.text}</p>
      <DataTable
        caption={t.problems.title(left.length)}
        captionHidden
        columns={[{ label: t.problems.path }, { label: t.problems.found }, { label: t.problems.expected }]}
        rows={left.map((problem, index) => ({
          key: `${index}`,
          cells: [
            <code key="path">{problem.path}</code>,
            <Vietnamese key="found">{problem.found}</Vietnamese>,
            <Vietnamese key="expected">{problem.expected}</Vietnamese>,
          ],
        }))}
      />
    </details>
  );
}
