import { Skeleton } from '#ui/Skeleton.tsx';
import styles from './AttentionPage.module.css';

/** The page in its final size: a sentence and five rows. */
export function AttentionSkeleton() {
  return (
    <div className={styles.page}>
      <Skeleton shape="title" />
      <Skeleton shape="line" />
      {[1, 2, 3, 4, 5].map((row) => (
        <div key={row} className={styles.rowSkeleton}>
          <Skeleton shape="line" />
          <Skeleton shape="line" />
        </div>
      ))}
    </div>
  );
}
