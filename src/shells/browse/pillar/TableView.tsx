import { useCallback, useMemo } from 'react';
import type { Filterable } from '#domain/indicator-filter.ts';
import { toggledSort, type SortKey } from '#domain/indicator-sort.ts';
import { pillarWords } from '#i18n/pages/pillar.ts';
import { useWords } from '#i18n/words.ts';
import { VirtualTable, type VirtualColumn } from '#ui/VirtualTable.tsx';
import { useTableCells } from './table-cells.tsx';
import styles from './TableView.module.css';
import type { ViewProps } from './views.ts';

const keyOf = ({ assessment }: Filterable) => assessment.indicator.id;

/** Columns in their order, with what a press on their heading sorts by. */
const order: readonly {
  readonly key: ColumnKey;
  readonly sort: SortKey | null;
  readonly numeric?: boolean;
}[] = [
  { key: 'name', sort: 'name' },
  { key: 'value', sort: 'value', numeric: true },
  { key: 'status', sort: 'status' },
  { key: 'target', sort: 'target' },
  { key: 'country', sort: 'country' },
  { key: 'change', sort: null },
  { key: 'trend', sort: null },
  { key: 'period', sort: 'period' },
  { key: 'owner', sort: 'owner' },
];

type ColumnKey = keyof (typeof pillarWords)['vi']['table'] &
  ('name' | 'value' | 'status' | 'target' | 'country' | 'change' | 'trend' | 'period' | 'owner');

/** Every indicator on a line of its own, whatever their number. Headings sort; the order is in the address. */
export function TableView({ records, evaluation, sort, change }: ViewProps) {
  const w = useWords(pillarWords);
  const cells = useTableCells(evaluation);
  const toggle = useCallback((key: SortKey) => change({ sort: toggledSort(sort, key) }), [change, sort]);
  const columns = useMemo(
    () =>
      order.map(({ key, sort: by, numeric = false }): VirtualColumn => {
        const column = { key, label: w.table[key], numeric };
        if (by === null) return column;
        const now = by !== sort.key ? null : sort.descending ? 'descending' : 'ascending';
        return { ...column, sort: { order: now, onToggle: () => toggle(by) } };
      }),
    [w, sort, toggle],
  );
  return (
    <div className={styles.table}>
      <VirtualTable
        caption={w.table.caption}
        fit="wide"
        columns={columns}
        rows={records}
        keyOf={keyOf}
        cells={cells}
        rowHeight={90}
      />
    </div>
  );
}
