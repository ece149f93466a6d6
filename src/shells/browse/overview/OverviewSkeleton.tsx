import { CardGrid } from '#indicators/CardGrid.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import styles from './OverviewPage.module.css';

const places = (count: number) => Array.from({ length: count }, (_, index) => index);

/** The overview before its figures, in its final size. */
export function OverviewSkeleton() {
  return (
    <div className={styles.page}>
      <div>
        <Skeleton shape="title" />
        <Skeleton shape="line" />
      </div>
      <CardGrid size="key">
        {places(5).map((place) => (
          <Skeleton key={place} shape="card" />
        ))}
      </CardGrid>
      <CardGrid>
        {places(6).map((place) => (
          <Skeleton key={place} shape="card" />
        ))}
      </CardGrid>
    </div>
  );
}
