import { useState, type MouseEvent } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Locale } from '#domain/model/text.ts';
import { loadLanguage } from '#i18n/languages.ts';
import { useLocale } from '#i18n/locale.tsx';
import { localeParam } from '#platform/read-locale.ts';
import { relativeHref } from '#ui/relative-href.ts';
import styles from './LanguageSwitch.module.css';

/** The names of the languages, each in itself. */
const others = {
  vi: { locale: 'en', mark: 'EN', name: 'English' },
  en: { locale: 'vi', mark: 'VI', name: 'Tiếng Việt' },
} as const;

/** The same place in the other language. Nothing moves until its words are there; without them, that is said. */
export function LanguageSwitch() {
  const { t, locale, defaultLocale, failed } = useLocale();
  const navigate = useNavigate();
  const { pathname, search, hash } = useLocation();
  const [refused, setRefused] = useState(false);
  const other = others[locale];
  const target = inLanguage(`${pathname}${search}${hash}`, other.locale, defaultLocale);
  const follow = async (event: MouseEvent) => {
    // Everything but a plain press is the browser's: a new tab, a copied address.
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    setRefused(false);
    try {
      await loadLanguage(other.locale);
    } catch {
      setRefused(true);
      return;
    }
    await navigate(target, { preventScrollReset: true });
  };
  return (
    <div className={styles.switch}>
      <span role="status" className={styles.failed}>
        {(refused || failed) && t.language.failed}
      </span>
      <a
        className={styles.link}
        href={relativeHref(pathname, target)}
        hrefLang={other.locale}
        lang={other.locale}
        aria-label={other.name}
        onClick={(event) => void follow(event)}
      >
        {other.mark}
      </a>
    </div>
  );
}

/** An address in another language; the default language leaves no trace in it. */
function inLanguage(address: string, locale: Locale, defaultLocale: Locale): string {
  const url = new URL(address, 'http://app.invalid');
  if (locale === defaultLocale) url.searchParams.delete(localeParam);
  else url.searchParams.set(localeParam, locale);
  return url.pathname + url.search + url.hash;
}
