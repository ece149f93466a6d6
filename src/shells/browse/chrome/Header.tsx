import type { Catalogue } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { paths } from '#platform/paths.ts';
import { PageLink } from '#ui/PageLink.tsx';
import { SearchButton } from '../search/SearchButton.tsx';
import styles from './Header.module.css';
import { useNavItems } from './nav-items.ts';

/** Initials of the area in a ring: «BT». */
function initials(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, 3);
}

export function Header({ catalogue }: { catalogue: Catalogue | null }) {
  const { t, tx } = useLocale();
  const nav = useNavItems(catalogue);
  const area = catalogue ? tx(catalogue.area.name) : null;
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <PageLink to={paths.overview()} className={styles.brand}>
          <span className={styles.ring} aria-hidden>
            {area ? initials(area) : ''}
          </span>
          <span>
            <span className={styles.title}>{area ? t.brand.title(area) : t.brand.fallback}</span>
            <span className={styles.subtitle}>{t.brand.subtitle}</span>
          </span>
        </PageLink>
        <nav aria-label={t.nav.label} className={styles.nav}>
          {[nav.overview, ...nav.pillars, nav.programmes].map((item) => (
            <PageLink
              key={item.to}
              to={item.to}
              className={styles.link}
              aria-current={item.current ? 'page' : undefined}
            >
              {item.label}
            </PageLink>
          ))}
        </nav>
        <SearchButton />
        <PageLink to={nav.briefing.to} className={styles.show} title={t.nav.briefingHere}>
          {nav.briefing.label}
        </PageLink>
      </div>
    </header>
  );
}
