import { useState } from 'react';
import type { Problem } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { VirtualTable } from '#ui/VirtualTable.tsx';
import styles from './UnitsPage.module.css';

/** What was left out of a history or a register, of which thousands of records may be bad. Nothing when all is well. */
export function UnitsProblems({ problems }: { problems: readonly Problem[] }) {
  const { t } = useLocale();
  const [open, setOpen] = useState(false);
  const left = problems.filter(({ severity }) => severity === 'record');
  if (left.length === 0) return null;
  const title = t.problems.title(left.length);
  return (
    <details className={styles.problems} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && (
        <>
          <p className={styles.note}>{t.problems.text}</p>
          <VirtualTable
            caption={title}
            rows={left.map((problem, index) => ({ ...problem, key: `${index}` }))}
            keyOf={({ key }) => key}
            columns={[
              { key: 'path', label: t.problems.path },
              { key: 'found', label: t.problems.found },
              { key: 'expected', label: t.problems.expected },
            ]}
            cells={({ path, found, expected }) => [<code key="path">{path}</code>, found, expected]}
          />
        </>
      )}
    </details>
  );
}
