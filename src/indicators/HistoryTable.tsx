import type { Indicator, Observation } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { VirtualTable } from '#ui/VirtualTable.tsx';
import { useHistoryRows } from './history-rows.tsx';

interface HistoryTableProps {
  readonly indicator: Indicator;
  readonly observations: readonly Observation[];
}

/** Up to this many rows stand in the page as they are; of more, only those near the window. */
const wholeRows = 120;

/** Every published period with its value, counts and marks, newest first. */
export function HistoryTable({ indicator, observations }: HistoryTableProps) {
  const { tx } = useLocale();
  const { columns, keyOf, cells } = useHistoryRows(indicator, observations);
  const caption = tx(indicator.name);
  const rows = observations.toReversed();
  return rows.length > wholeRows ? (
    <VirtualTable caption={caption} columns={columns} rows={rows} keyOf={keyOf} cells={cells} />
  ) : (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={rows.map((row) => ({ key: keyOf(row), cells: cells(row) }))}
    />
  );
}
