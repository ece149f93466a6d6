import type { ReactNode, Ref } from 'react';
import styles from './VirtualTable.module.css';

export interface VirtualColumn {
  readonly key: string;
  readonly label: ReactNode;
  readonly numeric?: boolean;
  /** Present on a column that can be sorted: the order it has now, and what a press on its heading does. */
  readonly sort?: { readonly order: 'ascending' | 'descending' | null; readonly onToggle: () => void };
}

export interface VirtualTableProps<Row> {
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

interface TableFrameProps {
  readonly caption: string;
  readonly columns: readonly VirtualColumn[];
  readonly fit?: 'page' | 'wide' | 'region';
  readonly rowCount?: number;
  readonly bodyRef?: Ref<HTMLTableSectionElement>;
  readonly children: ReactNode;
}

/** Region, caption and headings of a table; its rows are the children. */
export function TableFrame({ caption, columns, fit = 'page', rowCount, bodyRef, children }: TableFrameProps) {
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

/** The cells of one row, the first as its heading. */
export function rowCells<Row>(
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
