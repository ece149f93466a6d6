import type { Catalogue } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Problems } from '#indicators/Problems.tsx';
import { paths } from '#platform/paths.ts';
import { PageLink } from '#ui/PageLink.tsx';
import styles from './Footer.module.css';

export function Footer({ catalogue }: { catalogue: Catalogue | null }) {
  const { t } = useLocale();
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        {catalogue && <Problems problems={catalogue.problems} />}
        <nav aria-label={t.nav.more} className={styles.nav}>
          <PageLink to={paths.attention()}>{t.nav.attention}</PageLink>
          <PageLink to={paths.changes()}>{t.nav.changes}</PageLink>
          <PageLink to={paths.data()}>{t.nav.data}</PageLink>
          <PageLink to={paths.method()}>{t.nav.method}</PageLink>
        </nav>
        <p>{t.footer.note}</p>
      </div>
    </footer>
  );
}
