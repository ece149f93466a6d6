import type { Locale } from './model/text.ts';

/** What a row is put in order by; null is nothing, and comes after everything in either direction. */
export type SortKey = string | number | null;

/** Rows by one of their keys, words in the order of a language's alphabet. Equal ones keep their order. */
export function sortedBy<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => SortKey,
  direction: 'ascending' | 'descending',
  locale: Locale,
): readonly Row[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .toSorted((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      const order =
        typeof a.key === 'number' && typeof b.key === 'number'
          ? a.key - b.key
          : compare(String(a.key), String(b.key));
      return order * sign;
    })
    .map(({ row }) => row);
}
