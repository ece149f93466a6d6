import { useSyncExternalStore } from 'react';
import { rowCells, TableFrame, type VirtualTableProps } from './TableFrame.tsx';
import { WindowedTable } from './WindowedTable.tsx';

export type { VirtualColumn } from './TableFrame.tsx';

/** Up to this many rows the whole table stands in the page, for print, find-in-page and screen readers. */
const wholeUpTo = 120;

/** A table of any length that scrolls with the page: only the rows near the window are in it. */
export function VirtualTable<Row>(props: VirtualTableProps<Row>) {
  const printing = usePrinting();
  return props.rows.length <= wholeUpTo || printing ? (
    <WholeTable {...props} />
  ) : (
    <WindowedTable {...props} />
  );
}

function WholeTable<Row>(props: VirtualTableProps<Row>) {
  return (
    <TableFrame {...props}>
      {props.rows.map((row) => (
        <tr key={props.keyOf(row)}>{rowCells(props, row)}</tr>
      ))}
    </TableFrame>
  );
}

/** True while the page is being printed: then every row is wanted. */
function usePrinting(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia?.('print');
      query?.addEventListener('change', changed);
      return () => query?.removeEventListener('change', changed);
    },
    () => window.matchMedia?.('print').matches ?? false,
    () => false,
  );
}
