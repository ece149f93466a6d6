import type { Report } from './checker.ts';

const headings = ['Tệp', 'Vị trí', 'Thấy', 'Cần'] as const;
const widest = 60;

/** A cell that leaves room for the others; what is asked for, the last one, is never cut. */
function cut(cell: string): string {
  return cell.length > widest ? `${cell.slice(0, widest - 1)}…` : cell;
}

/** A report as a table for a terminal, with a closing line that counts. */
export function formatReport(target: string, { files, findings }: Report): string {
  const errors = findings.filter(({ severity }) => severity === 'record').length;
  const notes = findings.length - errors;
  const closing =
    findings.length === 0
      ? `✓ ${target}: ${files} tệp đúng cấu trúc, không có lỗi.`
      : `${errors > 0 ? '✕' : '✓'} ${target}: ${files} tệp, ${errors} lỗi, ${notes} lưu ý.`;
  if (findings.length === 0) return closing;
  const rows = [
    headings,
    ...findings.map(({ file, path, found, expected, severity }) => [
      file,
      path,
      found,
      severity === 'note' ? `${expected} (lưu ý)` : expected,
    ]),
  ];
  const widths = headings.map((_, column) =>
    Math.min(widest, Math.max(...rows.map((row) => (row[column] ?? '').length))),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : cut(cell).padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return [...lines, '', closing].join('\n');
}
