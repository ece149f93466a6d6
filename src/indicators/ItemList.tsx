import type { ReactNode } from 'react';
import styles from './ItemList.module.css';

interface Item {
  readonly key: string;
  /** Anchor that an address may lead to. */
  readonly anchor?: string;
  /** Status at the left. */
  readonly mark: ReactNode;
  readonly name: ReactNode;
  readonly note?: ReactNode;
  readonly source?: ReactNode;
  /** A short figure or body at the right. */
  readonly side?: ReactNode;
}

interface ItemListProps {
  readonly items: readonly Item[];
  readonly ordered?: boolean;
  /** How many words the status at the left has. */
  readonly marks?: 'short' | 'long' | 'full';
}

/** Rows of things that are not indicators: milestones, platforms, commendations, bottlenecks. */
export function ItemList({ items, ordered = false, marks = 'short' }: ItemListProps) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className={`${styles.list} ${styles[marks]}`}>
      {items.map((item) => (
        <li key={item.key} id={item.anchor}>
          <span className={styles.mark}>{item.mark}</span>
          <span className={styles.text}>
            <span className={styles.name}>{item.name}</span>
            {item.note != null && <span className={styles.note}>{item.note}</span>}
            {item.source != null && <span className={styles.source}>{item.source}</span>}
          </span>
          {item.side != null && <span className={styles.side}>{item.side}</span>}
        </li>
      ))}
    </List>
  );
}
