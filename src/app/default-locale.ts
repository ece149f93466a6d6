import { createContext, useContext } from 'react';
import type { Api } from '#data/api.ts';
import type { Locale } from '#domain/model/text.ts';
import { loadLanguage } from '#i18n/languages.ts';
import { readLocale } from '#platform/read-locale.ts';
import { soonOr } from './patience.ts';

const DefaultLocaleContext = createContext<Locale>('vi');

export const DefaultLocaleProvider = DefaultLocaleContext.Provider;

/** The language of an address that names none, as the operator configured it. */
export function useDefaultLocale(): Locale {
  return useContext(DefaultLocaleContext);
}

/**
 * What must be known before the first render: the default language, and the words of the one that the address asks
 * for. Never rejects: words that cannot be had are asked for again, and missed, on the page.
 */
export async function startLanguage(api: Api, search: string): Promise<Locale> {
  const asked = readLocale(search);
  const words = (locale: Locale) => loadLanguage(locale).catch(() => null);
  const configured = api.config.then((config): Locale => config.defaultLocale);
  const [defaultLocale] = await Promise.all([
    soonOr<Locale, Locale>(configured, 'vi'),
    asked && words(asked),
  ]);
  if (asked === null) await words(defaultLocale);
  return defaultLocale;
}
