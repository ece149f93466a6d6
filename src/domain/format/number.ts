import type { Locale } from '../model/text.ts';

const tags: Readonly<Record<Locale, string>> = { vi: 'vi-VN', en: 'en-GB' };
// Building an Intl formatter costs far more than using one, and lists format thousands of numbers.
const formatters = new Map<string, Intl.NumberFormat>();

function formatter(locale: Locale, decimals: number, sign: 'negative' | 'exceptZero'): Intl.NumberFormat {
  const key = `${locale} ${decimals} ${sign}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(tags[locale], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: sign,
    useGrouping: 'always',
  });
  formatters.set(key, made);
  return made;
}

function write(value: number, decimals: number, locale: Locale, sign: 'negative' | 'exceptZero'): string {
  if (!Number.isFinite(value)) return '–';
  return formatter(locale, decimals, sign).format(value).replace('-', '−');
}

/**
 * `1.234,5` in Vietnamese, `1,234.5` in English, with a true minus sign (U+2212) and never `−0`.
 * @param decimals whole number of digits shown after the decimal mark, 0–20
 * @returns an en dash for NaN and infinities, which the contract keeps out of the data
 */
export function formatNumber(value: number, decimals: number, locale: Locale): string {
  return write(value, decimals, locale, 'negative');
}

/** Like {@link formatNumber}, with `+` before positive numbers; what rounds to zero has no sign. */
export function formatSigned(value: number, decimals: number, locale: Locale): string {
  return write(value, decimals, locale, 'exceptZero');
}
