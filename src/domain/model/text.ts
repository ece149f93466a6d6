/** The languages the product speaks. Vietnamese is the first and always complete. */
export type Locale = 'vi' | 'en';

/** A plain-text phrase as published, never HTML. `vi` always exists; `en` may be missing. */
export interface Text {
  readonly vi: string;
  readonly en: string | null;
}

/** The phrase in the wanted language, or in Vietnamese when it was not translated. */
export function inLocale(text: Text, locale: Locale): string {
  return locale === 'en' ? (text.en ?? text.vi) : text.vi;
}
