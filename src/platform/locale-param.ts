import { useLocation } from 'react-router';
import type { Locale } from '#domain/model/text.ts';
import { readLocale } from './read-locale.ts';

/** The language that the present address asks for, or null. */
export function useLocaleParam(): Locale | null {
  return readLocale(useLocation().search);
}
