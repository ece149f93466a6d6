import { Children, isValidElement, type ReactNode } from 'react';
import styles from './CardGrid.module.css';

/** Beyond this many cards, those out of sight are not laid out. */
const longList = 60;

interface CardGridProps {
  readonly size?: 'normal' | 'key';
  /** More cards are to come than are here now: those out of sight are not laid out from the beginning. */
  readonly long?: boolean;
  readonly children: ReactNode;
}

/** Cards three in a row (five for the key figures), two on a tablet, rows on a phone. */
export function CardGrid({ size = 'normal', long = false, children }: CardGridProps) {
  const items = Children.toArray(children);
  const style = long || items.length > longList ? styles.long : '';
  return (
    <ul className={`${styles.grid} ${size === 'key' ? styles.key : ''} ${style}`}>
      {items.map((child, index) => (
        <li key={isValidElement(child) ? child.key : index} className={styles.item}>
          {child}
        </li>
      ))}
    </ul>
  );
}
