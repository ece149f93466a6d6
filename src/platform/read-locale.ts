import type { Locale } from '#domain/model/text.ts';

/** Name of the address part that asks for a language: `?ngon-ngu=en`. */
export const localeParam = 'ngon-ngu';

/** The language that an address asks for; null when it names none, or one that the product does not speak. */
export function readLocale(search: string): Locale | null {
  const value = new URLSearchParams(search).get(localeParam);
  return value === 'vi' || value === 'en' ? value : null;
}
