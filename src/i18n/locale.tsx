import { createContext, useContext } from 'react';
import { inLocale, type Locale, type Text } from '#domain/model/text.ts';
import { vietnamese, type Language } from './languages.ts';

interface LocaleValue extends Language {
  /** The language of an address that names none. */
  readonly defaultLocale: Locale;
  /** The address asks for another language, whose words could not be fetched. */
  readonly failed: boolean;
}

const LocaleContext = createContext<LocaleValue>({ ...vietnamese, defaultLocale: 'vi', failed: false });

export const LocaleProvider = LocaleContext.Provider;

/** The words of the screen and the language of figures and sentences. */
export function useLocale(): LocaleValue & { readonly tx: (text: Text) => string } {
  const value = useContext(LocaleContext);
  return { ...value, tx: (text) => inLocale(text, value.locale) };
}
