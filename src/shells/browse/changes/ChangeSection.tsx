import { useState } from 'react';
import type { ChangeKind } from '#domain/change-kind.ts';
import type { ChangeNote } from '#domain/change-note.ts';
import type { ChangeRow } from '#domain/change-rows.ts';
import { changesWords } from '#i18n/pages/changes.ts';
import { useWords } from '#i18n/words.ts';
import { Section } from '#ui/Section.tsx';
import { ChangeTable, type Side } from './ChangeTable.tsx';
import styles from './ChangesPage.module.css';

interface ChangeSectionProps {
  readonly kind: ChangeKind;
  readonly rows: readonly ChangeRow[];
  readonly notes: ReadonlyMap<string, ChangeNote>;
  readonly from: Side;
  readonly to: Side;
}

/** The indicators of one kind of change; those that stayed are a number until they are asked for. */
export function ChangeSection({ kind, rows, ...rest }: ChangeSectionProps) {
  const words = useWords(changesWords);
  const [open, setOpen] = useState(false);
  const title = words.sections[kind];
  const count = words.count(rows.length);
  const table = <ChangeTable caption={words.table(title)} rows={rows} {...rest} />;
  if (kind !== 'same') {
    return (
      <Section title={title} note={count}>
        <p className={styles.hint}>{words.hints[kind]}</p>
        {table}
      </Section>
    );
  }
  return (
    <details className={styles.same} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <strong>{title}</strong> · {count}. {words.hints.same}
      </summary>
      {open && table}
    </details>
  );
}
