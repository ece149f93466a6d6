import { measureElement, useWindowVirtualizer } from '@tanstack/react-virtual';
import {
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
  type Ref,
} from 'react';
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
  /**
   * From which width of the window the table stands in the page, its headings in sight: 1024px (`page`), 1280px
   * (`wide`), never (`region`). Below it, it scrolls sideways by itself; then the first column of all but `page` stays.
   */
  readonly fit?: 'page' | 'wide' | 'region';
}

const fits = { page: styles.page, wide: styles.wide, region: styles.fixed };

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
  const { rows, keyOf, columns, cells, rowHeight = 48 } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      const top = body.current?.getBoundingClientRect().top ?? 0;
      setScrollMargin(Math.round(top + window.scrollY));
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [rows]);
  // The library hands out functions that must not be memoized; nothing here does.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => rowHeight,
    overscan,
    scrollMargin,
    // A row that is not laid out has no height; were it believed, all rows would fit into the window.
    measureElement: (...measured) => measureElement(...measured) || rowHeight,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : keyOf(row);
    },
  });
  const { measureElement: measure } = virtual;
  const line = useMemo(() => {
    // While the reader scrolls, rows that stay are the very same elements, and React passes over them.
    const made = new Map<number, ReactNode>();
    return (index: number) => {
      const row = rows[index];
      if (row !== undefined && !made.has(index)) {
        made.set(
          index,
          <tr key={keyOf(row)} ref={measure} data-index={index} aria-rowindex={index + 2}>
            {rowCells({ columns, cells }, row)}
          </tr>,
        );
      }
      return made.get(index);
    };
  }, [rows, columns, cells, keyOf, measure]);
  const items = virtual.getVirtualItems();
  const before = (items[0]?.start ?? scrollMargin) - scrollMargin;
  const after = virtual.getTotalSize() - ((items.at(-1)?.end ?? scrollMargin) - scrollMargin);
  return (
    <Frame {...props} rowCount={rows.length + 1} bodyRef={body}>
      <Space height={before} columns={columns.length} />
      {items.map(({ index }) => line(index))}
      <Space height={after} columns={columns.length} />
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

function rowCells<Row>(
  { columns, cells }: Pick<VirtualTableProps<Row>, 'columns' | 'cells'>,
  row: Row,
): ReactNode {
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
  readonly fit?: 'page' | 'wide' | 'region';
  readonly rowCount?: number;
  readonly bodyRef?: Ref<HTMLTableSectionElement>;
  readonly children: ReactNode;
}

function Frame({ caption, columns, fit = 'page', rowCount, bodyRef, children }: FrameProps) {
  return (
    // A wide table scrolls sideways by itself and must take focus so that arrow keys can do it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div role="region" aria-label={caption} tabIndex={0} className={`${styles.region} ${fits[fit]}`}>
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
