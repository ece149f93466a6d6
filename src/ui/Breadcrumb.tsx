import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Breadcrumb.module.css';
import { PageLink } from './PageLink.tsx';

interface Crumb {
  readonly label: ReactNode;
  /** Absent for the page itself. */
  readonly to?: string;
}

/** Where this page stands, from the overview down. */
export function Breadcrumb({ label, items }: { label: string; items: readonly Crumb[] }) {
  return (
    <nav aria-label={label}>
      <ol className={styles.list}>
        {items.map((item, index) => (
          <li key={item.to ?? ''} className={styles.item}>
            {index > 0 && <ChevronRight size={14} aria-hidden />}
            {item.to === undefined ? (
              <span aria-current="page">{item.label}</span>
            ) : (
              <PageLink to={item.to}>{item.label}</PageLink>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
