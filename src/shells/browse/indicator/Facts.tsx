import type { ReactNode } from 'react';
import styles from './Facts.module.css';

export interface Fact {
  readonly key?: string;
  readonly label: ReactNode;
  readonly value: ReactNode;
  /** A reason in place of a figure is set lighter. */
  readonly weak?: boolean;
}

/** Label and value in pairs. */
export function Facts({ title, items }: { title?: string; items: readonly Fact[] }) {
  if (items.length === 0) return null;
  return (
    <div className={styles.facts}>
      {title && <h2 className={styles.title}>{title}</h2>}
      <dl>
        {items.map((item, index) => (
          <div key={item.key ?? `${index}`} className={styles.row}>
            <dt>{item.label}</dt>
            <dd className={item.weak ? styles.weak : undefined}>{item.value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
