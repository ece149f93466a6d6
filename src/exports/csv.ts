/** A cell: a text, or a number as it is to be written (its decimal mark is the writer's choice). */
export type CsvCell = string | { readonly number: string } | null;

const plainNumber = /^-?\d+([.,]\d+)?$/;

/** A text that a spreadsheet would take for a formula is made a text by the mark that spreadsheets use for that. */
function guarded(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function written(cell: CsvCell): string {
  if (cell === null) return '';
  // A number may begin with a minus sign; only what is nothing but a number is let through.
  const text =
    typeof cell === 'string' || !plainNumber.test(cell.number) ? guarded(textOf(cell)) : cell.number;
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

function textOf(cell: Exclude<CsvCell, null>): string {
  return typeof cell === 'string' ? cell : cell.number;
}

/**
 * Rows as CSV after RFC 4180: commas, CRLF, quotes where needed; with a byte-order mark, without which Excel does
 * not take the file for UTF-8. No cell can become a formula.
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')}`;
}
