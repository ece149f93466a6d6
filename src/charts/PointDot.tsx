import type { ChartPoint } from './chart-model.ts';
import styles from './TrendChart.module.css';

interface PointDotProps {
  readonly last: ChartPoint | undefined;
  /** Handed in by Recharts. */
  readonly cx?: number;
  readonly cy?: number;
  readonly payload?: ChartPoint;
  readonly value?: unknown;
}

/** A point of the line: solid when final, hollow when provisional or derived, larger when newest. */
export function PointDot({ last, cx, cy, payload, value }: PointDotProps) {
  if (cx === undefined || cy === undefined || !payload || value === null || value === undefined) return null;
  return (
    <circle
      cx={cx}
      cy={cy}
      r={payload === last || payload.x === last?.x ? 6.5 : 5}
      className={payload.hollow ? styles.hollow : styles.solid}
    />
  );
}
