import type { Locale } from '#domain/model/text.ts';

const separators = { vi: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const;

const quoted = (text: string) => (text === '' ? '' : `"${text.replaceAll('"', '""')}"`);

/**
 * The number format under which a chart prints a value as the slide does: `78,43 Mb/s` → `0.00" Mb/s"`, `50/63` →
 * `0"/63"`. A text that does not hold the value itself (`1,2 triệu`) becomes a format of words alone.
 * Separators follow the reader's Office, as in every other chart of theirs.
 */
export function numberFormat(text: string, value: number, locale: Locale): string {
  const { group, decimal } = separators[locale];
  const found = /\d[\d.,]*\d|\d/.exec(text);
  if (!found) return literal(text);
  const [digits] = found;
  const [whole = '', decimals = ''] = digits.split(decimal);
  const read = Number(`${whole.replaceAll(group, '')}.${decimals}`);
  if (Math.abs(read - Math.abs(value)) > 10 ** -decimals.length / 2 + 1e-9) return literal(text);
  // Office puts the minus itself.
  const before = text.slice(0, found.index).replace(/[−-]$/, '');
  const after = text.slice(found.index + digits.length);
  const number = `${whole.includes(group) ? '#,##0' : '0'}${decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`}`;
  return `${quoted(before)}${number}${quoted(after)}`;
}

function literal(text: string): string {
  const words = quoted(text) || '""';
  return `${words};${words};${words}`;
}
