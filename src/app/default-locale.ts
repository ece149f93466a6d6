import { createContext, useContext } from 'react';
import type { Api } from '#data/api.ts';
import type { Locale } from '#domain/model/text.ts';
import { loadLanguage } from '#i18n/languages.ts';
import { readLocale } from '#platform/locale-param.ts';

const DefaultLocaleContext = createContext<Locale>('vi');

export const DefaultLocaleProvider = DefaultLocaleContext.Provider;

/** The language of an address that names none, as the operator configured it. */
export function useDefaultLocale(): Locale {
  return useContext(DefaultLocaleContext);
}

/** How long the first render waits for `config.json` before it takes the site to be Vietnamese, ms. */
const patienceMs = 1500;

/**
 * What must be known before the first render: the default language, and the words of the one that the address asks
 * for. Never rejects: words that cannot be had are asked for again, and missed, on the page.
 */
export async function startLanguage(api: Api, search: string): Promise<Locale> {
  const asked = readLocale(search);
  const words = (locale: Locale) => loadLanguage(locale).catch(() => null);
  const [defaultLocale] = await Promise.all([configuredLocale(api), asked && words(asked)]);
  if (asked === null) await words(defaultLocale);
  return defaultLocale;
}

async function configuredLocale(api: Api): Promise<Locale> {
  const late = new Promise<Locale>((resolve) => {
    setTimeout(() => resolve('vi'), patienceMs);
  });
  const configured = api.config.then(
    ({ defaultLocale }): Locale => defaultLocale,
    (): Locale => 'vi',
  );
  return Promise.race([configured, late]);
}
