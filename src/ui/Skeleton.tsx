import styles from './Skeleton.module.css';

/** The place of something that is on its way, in its final size. Says nothing by itself. */
export function Skeleton({ shape }: { shape: 'line' | 'title' | 'card' | 'panel' }) {
  return <span aria-hidden className={`${styles.block} ${styles[shape]}`} />;
}
