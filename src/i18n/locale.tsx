import { createContext, useContext } from 'react';
import { inLocale, type Locale, type Text } from '#domain/model/text.ts';
import { vi, type Messages } from './vi.ts';

interface LocaleValue {
  readonly locale: Locale;
  readonly t: Messages;
}

const LocaleContext = createContext<LocaleValue>({ locale: 'vi', t: vi });

/** The words of the screen and the language of figures and sentences. */
export function useLocale(): LocaleValue & { readonly tx: (text: Text) => string } {
  const value = useContext(LocaleContext);
  return { ...value, tx: (text) => inLocale(text, value.locale) };
}
