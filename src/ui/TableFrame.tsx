import type { ReactNode, Ref } from 'react';
import styles from './VirtualTable.module.css';

export interface VirtualColumn {
  readonly key: string;
  readonly label: ReactNode;
  readonly numeric?: boolean;
  /** For a width, or to leave the column out of a small screen. */
  readonly className?: string | undefined;
  /** Present on a column that can be sorted: the order it has now, and what a press on its heading does. */
  readonly sort?: { readonly order: 'ascending' | 'descending' | null; readonly onToggle: () => void };
}

export interface VirtualTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly VirtualColumn[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** One cell a column. */
  readonly cells: (row: Row) => readonly ReactNode[];
  /** Key of the column that names the row; the first unless told. */
  readonly heading?: string;
  /** Columns keep the widths that their classes give, whatever the rows in sight hold. */
  readonly evenly?: boolean;
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
  readonly evenly?: boolean;
  readonly rowCount?: number;
  readonly bodyRef?: Ref<HTMLTableSectionElement>;
  readonly children: ReactNode;
}

/** Region, caption and headings of a table; its rows are the children. */
export function TableFrame({
  caption,
  columns,
  fit = 'page',
  evenly = false,
  rowCount,
  bodyRef,
  children,
}: TableFrameProps) {
  return (
    // A wide table scrolls sideways by itself and must take focus so that arrow keys can do it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div role="region" aria-label={caption} tabIndex={0} className={`${styles.region} ${fits[fit]}`}>
      <table className={`${styles.table} ${evenly ? styles.evenly : ''}`} aria-rowcount={rowCount}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr aria-rowindex={rowCount === undefined ? undefined : 1}>
            {columns.map(({ key, label, sort, ...column }) => (
              <th key={key} scope="col" aria-sort={sort?.order ?? undefined} className={cellClass(column)}>
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

function cellClass({ numeric, className }: Pick<VirtualColumn, 'numeric' | 'className'>): string | undefined {
  return [numeric && styles.number, className].filter(Boolean).join(' ') || undefined;
}

/** The cells of one row, one of them as its heading. */
export function rowCells<Row>(
  {
    columns,
    cells,
    heading = columns[0]?.key,
  }: Pick<VirtualTableProps<Row>, 'columns' | 'cells' | 'heading'>,
  row: Row,
): ReactNode {
  return cells(row).map((cell, index) => {
    const column = columns[index];
    const className = column && cellClass(column);
    return column?.key === heading ? (
      <th key={column?.key} scope="row" className={className}>
        {cell}
      </th>
    ) : (
      <td key={column?.key} className={className}>
        {cell}
      </td>
    );
  });
}
