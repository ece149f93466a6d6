import type { Locale } from '../model/text.ts';
import { formatNumber } from './number.ts';

/** `76 kB`, `1,2 MB`; kB = 1,000 bytes. */
export function formatFileSize(bytes: number, locale: Locale): string {
  return bytes < 1_000_000
    ? `${formatNumber(bytes / 1000, 0, locale)} kB`
    : `${formatNumber(bytes / 1_000_000, 1, locale)} MB`;
}
