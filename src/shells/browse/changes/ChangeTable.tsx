import { useState } from 'react';
import type { ChangeNote } from '#domain/change-note.ts';
import { subjectOf, type ChangeRow } from '#domain/change-rows.ts';
import { Tx } from '#i18n/Tx.tsx';
import { changesWords } from '#i18n/pages/changes.ts';
import { useWords } from '#i18n/words.ts';
import { paths } from '#platform/paths.ts';
import { Button } from '#ui/Button.tsx';
import { PageLink } from '#ui/PageLink.tsx';
import { VirtualTable } from '#ui/VirtualTable.tsx';
import { Cell, Difference, EditionCell } from './ChangeCells.tsx';
import styles from './ChangeTable.module.css';

/** Rows that stand in the page before the reader asks for all. */
const first = 40;

/** One of the two editions, as a column. */
export interface Side {
  readonly title: string;
  /** Value of `ky` that leads to it; empty for the default one. */
  readonly edition: string;
}

interface ChangeTableProps {
  readonly caption: string;
  readonly rows: readonly ChangeRow[];
  readonly notes: ReadonlyMap<string, ChangeNote>;
  readonly from: Side;
  readonly to: Side;
}

/** Indicators as either edition has them, and the difference in words; on a phone one below the other. */
export function ChangeTable({ caption, rows, notes, from, to }: ChangeTableProps) {
  const words = useWords(changesWords);
  const [all, setAll] = useState(false);
  const { columns } = words;
  const labels = [columns.indicator, from.title, to.title, columns.difference];
  const shown = all ? rows : rows.slice(0, first);
  return (
    <div className={styles.table}>
      <VirtualTable
        caption={caption}
        columns={labels.map((label, index) => ({ key: String(index), label }))}
        rows={shown}
        keyOf={(row) => row.id}
        rowHeight={88}
        cells={(row) => [
          <Name key="name" row={row} from={from} to={to} />,
          <Cell key="from" label={from.title}>
            <EditionCell side={row.from} edition={from.edition} title={from.title} />
          </Cell>,
          <Cell key="to" label={to.title}>
            <EditionCell side={row.to} edition={to.edition} title={to.title} />
          </Cell>,
          <Cell key="difference" label={columns.difference}>
            <Difference row={row} note={notes.get(row.id) ?? null} />
          </Cell>,
        ]}
      />
      {shown.length < rows.length && (
        <>
          <Button className={styles.more} onClick={() => setAll(true)}>
            {words.more(rows.length)}
          </Button>
          <p className={styles.printMore}>{words.printMore(rows.length - shown.length)}</p>
        </>
      )}
    </div>
  );
}

function Name({ row, from, to }: { row: ChangeRow; from: Side; to: Side }) {
  const { indicator } = subjectOf(row);
  const { edition } = row.to ? to : from;
  return (
    <PageLink to={`${paths.indicator(indicator.id)}?ky=${edition}`} className={styles.name}>
      <Tx text={indicator.shortName} />
    </PageLink>
  );
}
