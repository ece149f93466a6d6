import { Outlet, ScrollRestoration, useNavigation, type Location } from 'react-router';
import { useLocale } from '#i18n/locale.tsx';
import { useCatalogue } from '#indicators/useCatalogue.ts';
import styles from './BrowseShell.module.css';
import { EditionBanner } from './EditionBanner.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { PhoneBar } from './PhoneBar.tsx';
import { useRouteFocus } from './useRouteFocus.ts';

/**
 * By which name the place on a page is remembered. The first page of every load has one and the same key, so a page
 * opened in the tab of another would begin at the other's place: there the address itself is the name.
 */
function placeKey({ key, pathname, search, hash }: Location): string {
  return key === 'default' ? pathname + search + hash : key;
}

/** Header, navigation and footer around every page that is read in a browser. */
export function BrowseShell() {
  const { t } = useLocale();
  const catalogue = useCatalogue().data?.value ?? null;
  useRouteFocus();
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#noi-dung">
        {t.nav.skip}
      </a>
      <Header catalogue={catalogue} />
      <Progress />
      <EditionBanner catalogue={catalogue} />
      <main id="noi-dung" className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
      <Footer catalogue={catalogue} />
      <PhoneBar catalogue={catalogue} />
      <ScrollRestoration getKey={placeKey} />
    </div>
  );
}

/** That the next page is on its way. By itself, so that saying so does not render the page again. */
function Progress() {
  const { t } = useLocale();
  const busy = useNavigation().state !== 'idle';
  return (
    <div className={styles.progress} data-busy={busy || undefined} role="status">
      {busy && <span className="visually-hidden">{t.loading}</span>}
    </div>
  );
}
