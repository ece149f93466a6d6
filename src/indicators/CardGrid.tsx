import { Children, type ReactNode } from 'react';
import styles from './CardGrid.module.css';

/** Beyond this many cards, those out of sight are not laid out. */
const longList = 60;

/** Cards three in a row (five for the key figures), two on a tablet, rows on a phone. */
export function CardGrid({ size = 'normal', children }: { size?: 'normal' | 'key'; children: ReactNode }) {
  const items = Children.toArray(children);
  const long = items.length > longList ? styles.long : '';
  return (
    <ul className={`${styles.grid} ${size === 'key' ? styles.key : ''} ${long}`}>
      {items.map((child, index) => (
        // Cards carry their own keys; the place in the list is theirs too.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index} className={styles.item}>
          {child}
        </li>
      ))}
    </ul>
  );
}
