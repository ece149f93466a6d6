import type { ReactNode } from 'react';
import styles from './DataTable.module.css';
import { ScrollRegion } from './ScrollRegion.tsx';

interface Column {
  readonly label: string;
  readonly numeric?: boolean;
}

interface Row {
  readonly key: string;
  /** One cell a column; the first is the row's heading. */
  readonly cells: readonly ReactNode[];
}

interface DataTableProps {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A plain table with real headings that scrolls in its own region when it is too wide. */
export function DataTable({ caption, captionHidden = false, columns, rows }: DataTableProps) {
  const numeric = (index: number) => (columns[index]?.numeric ? styles.number : undefined);
  return (
    <ScrollRegion label={caption}>
      <table className={styles.table}>
        <caption>
          <span className={captionHidden ? 'visually-hidden' : undefined}>{caption}</span>
        </caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={column.label} scope="col" className={numeric(index)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              {row.cells.map((cell, index) =>
                index === 0 ? (
                  <th key={columns[index]?.label} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={columns[index]?.label} className={numeric(index)}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
