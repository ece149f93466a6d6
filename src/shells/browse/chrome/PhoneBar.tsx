import { Columns3, Flag, LayoutGrid, ListChecks, Play, type LucideIcon } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import type { Catalogue } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { PageLink } from '#ui/PageLink.tsx';
import { useNavItems, type NavItem } from './nav-items.ts';
import styles from './PhoneBar.module.css';

/** The bar at the bottom of a phone: within reach of a thumb. */
export function PhoneBar({ catalogue }: { catalogue: Catalogue | null }) {
  const { t } = useLocale();
  const nav = useNavItems(catalogue);
  return (
    <nav aria-label={t.nav.bar} className={styles.bar}>
      <BarLink item={nav.overview} icon={LayoutGrid} />
      <PillarMenu items={nav.pillars} />
      <BarLink item={nav.attention} icon={Flag} />
      <BarLink item={nav.programmes} icon={ListChecks} />
      <BarLink item={{ ...nav.briefing, label: t.nav.briefingShort }} icon={Play} />
    </nav>
  );
}

function BarLink({ item, icon: Icon }: { item: NavItem; icon: LucideIcon }) {
  return (
    <PageLink to={item.to} className={styles.item} aria-current={item.current ? 'page' : undefined}>
      <Icon size={20} aria-hidden />
      {item.label}
    </PageLink>
  );
}

function PillarMenu({ items }: { items: readonly NavItem[] }) {
  const { t } = useLocale();
  const menu = useRef<HTMLDetailsElement>(null);
  const { key } = useLocation();
  useEffect(() => {
    if (menu.current) menu.current.open = false;
  }, [key]);
  return (
    <details ref={menu} className={styles.menu}>
      <summary className={styles.item} aria-current={items.some((item) => item.current) || undefined}>
        <Columns3 size={20} aria-hidden />
        {t.nav.pillars}
      </summary>
      <ul className={styles.sheet}>
        {items.map((item) => (
          <li key={item.to}>
            <PageLink to={item.to} aria-current={item.current ? 'page' : undefined}>
              {item.label}
            </PageLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
