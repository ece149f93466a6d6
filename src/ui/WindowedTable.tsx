import { measureElement, useWindowVirtualizer, type Range } from '@tanstack/react-virtual';
import {
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { growRows, keepRows, type RowRange } from './kept-rows.ts';
import { rowCells, TableFrame, type VirtualTableProps } from './TableFrame.tsx';
import styles from './VirtualTable.module.css';

/** A table that has only the rows near the window in the page, in front of and behind them the room of the others. */
export function WindowedTable<Row>(props: VirtualTableProps<Row>) {
  const { rows, keyOf, columns, cells, heading, rowHeight = 48 } = props;
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
  const [kept, setKept] = useState<RowRange | null>(null);
  const rangeExtractor = useCallback(
    ({ startIndex, endIndex, count }: Range) => {
      const { from, to } = keepRows(kept, { from: startIndex, to: endIndex }, count);
      return Array.from({ length: to - from + 1 }, (_, at) => from + at);
    },
    [kept],
  );
  // The library hands out functions that must not be memoized; nothing here does.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => rowHeight,
    rangeExtractor,
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
            {rowCells({ columns, cells, ...(heading === undefined ? {} : { heading }) }, row)}
          </tr>,
        );
      }
      return made.get(index);
    };
  }, [rows, columns, cells, heading, keyOf, measure]);
  const items = virtual.getVirtualItems();
  const [from, to] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];
  if (items.length > 0 && (kept?.from !== from || kept.to !== to)) setKept({ from, to });
  const { range, isScrolling } = virtual;
  const [first, last] = [range?.startIndex ?? from, range?.endIndex ?? to];
  useEffect(() => {
    if (isScrolling) return undefined;
    // In idle moments more rows are made ready, so that even a machine that cannot keep up shows no blank.
    const timer = setTimeout(() => {
      startTransition(() => {
        setKept((now) => now && growRows(now, { from: first, to: last }, rows.length));
      });
    }, 30);
    return () => clearTimeout(timer);
  }, [kept, first, last, isScrolling, rows.length]);
  const before = (items[0]?.start ?? scrollMargin) - scrollMargin;
  const after = virtual.getTotalSize() - ((items.at(-1)?.end ?? scrollMargin) - scrollMargin);
  return (
    <TableFrame {...props} rowCount={rows.length + 1} bodyRef={body}>
      <Space height={before} />
      {items.map(({ index }) => line(index))}
      <Space height={after} />
    </TableFrame>
  );
}

/** In the place of the rows that are out of sight. One cell: it must not count columns that a small screen hides. */
function Space({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden className={styles.space}>
      <td style={{ height }}>{'\u00A0'}</td>
    </tr>
  );
}
