import type { Problem } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { AsPrinted, Vietnamese } from '#i18n/Tx.tsx';
import { VirtualTable } from '#ui/VirtualTable.tsx';
import styles from './Quarantine.module.css';

interface ProblemTableProps {
  readonly caption: string;
  readonly problems: readonly Problem[];
}

/** Faults with their place, what was found there and what was expected; as many as there may be. */
export function ProblemTable({ caption, problems }: ProblemTableProps) {
  const { t } = useLocale();
  const rows = problems.map((problem, index) => ({ ...problem, key: String(index) }));
  return (
    <VirtualTable
      caption={caption}
      columns={[
        { key: 'path', label: t.problems.path },
        { key: 'found', label: t.problems.found },
        { key: 'expected', label: t.problems.expected },
      ]}
      rows={rows}
      keyOf={({ key }) => key}
      cells={({ path, found, expected }) => [
        <code key="path" className={styles.path}>
          <AsPrinted>{path}</AsPrinted>
        </code>,
        <span key="found" className={styles.found}>
          <Vietnamese>{found}</Vietnamese>
        </span>,
        <Vietnamese key="expected">{expected}</Vietnamese>,
      ]}
    />
  );
}
