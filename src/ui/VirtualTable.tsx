import { useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, useSyncExternalStore, type ReactNode, type Ref } from 'react';
import styles from './VirtualTable.module.css';

export interface VirtualColumn {
  readonly key: string;
  readonly label: ReactNode;
  readonly numeric?: boolean;
  /** Present on a column that can be sorted: the order it has now, and what a press on its heading does. */
  readonly sort?: { readonly order: 'ascending' | 'descending' | null; readonly onToggle: () => void };
}

interface VirtualTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly VirtualColumn[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** One cell a column; the first is the row's heading. */
  readonly cells: (row: Row) => readonly ReactNode[];
  /** Height of a usual row, px; real heights are measured. */
  readonly rowHeight?: number;
}

/** Up to this many rows the whole table stands in the page, for print, find-in-page and screen readers. */
const wholeUpTo = 120;
/** Rows kept ready above and below the window, so that a fast scroll on a slow machine shows no blank. */
const overscan = 24;

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
    <Frame {...props}>
      {props.rows.map((row) => (
        <tr key={props.keyOf(row)}>{rowCells(props, row)}</tr>
      ))}
    </Frame>
  );
}

function WindowedTable<Row>(props: VirtualTableProps<Row>) {
  const { rows, keyOf, rowHeight = 48 } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  useLayoutEffect(() => {
    const top = body.current?.getBoundingClientRect().top ?? 0;
    setScrollMargin(top + window.scrollY);
  }, []);
  // The library hands out functions that must not be memoized; nothing here does.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => rowHeight,
    overscan,
    scrollMargin,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : keyOf(row);
    },
  });
  const items = virtual.getVirtualItems();
  const before = (items[0]?.start ?? scrollMargin) - scrollMargin;
  const after = virtual.getTotalSize() - ((items.at(-1)?.end ?? scrollMargin) - scrollMargin);
  const line = (item: VirtualItem) => {
    const row = rows[item.index];
    return row === undefined ? null : (
      <tr key={item.key} ref={virtual.measureElement} data-index={item.index} aria-rowindex={item.index + 2}>
        {rowCells(props, row)}
      </tr>
    );
  };
  return (
    <Frame {...props} rowCount={rows.length + 1} bodyRef={body}>
      <Space height={before} columns={props.columns.length} />
      {items.map(line)}
      <Space height={after} columns={props.columns.length} />
    </Frame>
  );
}

/** In the place of the rows that are out of sight. */
function Space({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden className={styles.space}>
      <td colSpan={columns} style={{ height }}>
        {'\u00A0'}
      </td>
    </tr>
  );
}

function rowCells<Row>({ columns, cells }: VirtualTableProps<Row>, row: Row): ReactNode {
  return cells(row).map((cell, index) => {
    const column = columns[index];
    const className = column?.numeric ? styles.number : undefined;
    return index === 0 ? (
      <th key={column?.key} scope="row">
        {cell}
      </th>
    ) : (
      <td key={column?.key} className={className}>
        {cell}
      </td>
    );
  });
}

interface FrameProps {
  readonly caption: string;
  readonly columns: readonly VirtualColumn[];
  readonly rowCount?: number;
  readonly bodyRef?: Ref<HTMLTableSectionElement>;
  readonly children: ReactNode;
}

function Frame({ caption, columns, rowCount, bodyRef, children }: FrameProps) {
  return (
    // A wide table scrolls sideways by itself and must take focus so that arrow keys can do it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div role="region" aria-label={caption} tabIndex={0} className={styles.region}>
      <table className={styles.table} aria-rowcount={rowCount}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr aria-rowindex={rowCount === undefined ? undefined : 1}>
            {columns.map(({ key, label, numeric, sort }) => (
              <th
                key={key}
                scope="col"
                aria-sort={sort?.order ?? undefined}
                className={numeric ? styles.number : undefined}
              >
                {sort ? (
                  <button type="button" className={styles.sort} onClick={sort.onToggle}>
                    {label}
                    <span aria-hidden className={styles.arrow} data-order={sort.order ?? undefined} />
                  </button>
                ) : (
                  label
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={bodyRef}>{children}</tbody>
      </table>
    </div>
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
