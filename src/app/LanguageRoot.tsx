import { startTransition, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { Outlet } from 'react-router';
import type { Locale } from '#domain/model/text.ts';
import { loadedLanguage, loadLanguage, vietnamese } from '#i18n/languages.ts';
import { LocaleProvider } from '#i18n/locale.tsx';
import { useLocaleParam } from '#platform/locale-param.ts';
import { useDefaultLocale } from './default-locale.ts';

/**
 * Around every page: the language that the address asks for. A change keeps the page as it is; until the new words
 * are there, and when they cannot be had, the old language stays.
 */
export function LanguageRoot() {
  const defaultLocale = useDefaultLocale();
  const { language, failed } = useLanguage(useLocaleParam() ?? defaultLocale);
  const value = useMemo(() => ({ ...language, defaultLocale, failed }), [language, defaultLocale, failed]);
  // Before the page is painted, so that it is never announced in the wrong language.
  useLayoutEffect(() => {
    document.documentElement.lang = language.locale;
  }, [language.locale]);
  return (
    <LocaleProvider value={value}>
      <Outlet />
    </LocaleProvider>
  );
}

function useLanguage(asked: Locale) {
  const [missing, setMissing] = useState<Locale | null>(null);
  const [, setArrived] = useState<Locale | null>(null);
  // Vietnamese never has to be fetched: whenever words are on their way, the old language is Vietnamese.
  const language = loadedLanguage(asked);
  useEffect(() => {
    if (loadedLanguage(asked)) return;
    loadLanguage(asked).then(
      () => startTransition(() => setArrived(asked)),
      () => setMissing(asked),
    );
  }, [asked]);
  return { language: language ?? vietnamese, failed: language === null && missing === asked };
}
