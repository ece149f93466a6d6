import { Skeleton } from '#ui/Skeleton.tsx';
import styles from './ComposerPage.module.css';

/** The composer while the catalogue is on its way. */
export function ComposerSkeleton() {
  return (
    <>
      <Skeleton shape="title" />
      <div className={styles.columns}>
        <Skeleton shape="panel" />
        <Skeleton shape="panel" />
      </div>
    </>
  );
}
