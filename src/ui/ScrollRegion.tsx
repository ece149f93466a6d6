import type { ReactNode } from 'react';
import styles from './ScrollRegion.module.css';

/** A wide thing (a table) that scrolls by itself; reachable by keyboard, named for a screen reader. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    // A scrollable region must take focus so that arrow keys can scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div role="region" aria-label={label} tabIndex={0} className={styles.region}>
      {children}
    </div>
  );
}
