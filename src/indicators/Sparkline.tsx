import type { TrendPoint } from '#domain/model/index.ts';
import styles from './Sparkline.module.css';

const width = 100;
const height = 28;
const pad = 4;

/** The way of the last periods, without an axis; gaps stay gaps. Nothing below three points. */
export function Sparkline({ points }: { points: readonly TrendPoint[] }) {
  const values = points.flatMap((point) => (point.value === null ? [] : [point.value]));
  if (values.length < 3) return null;
  const min = Math.min(...values);
  const span = Math.max(...values) - min || 1;
  const x = (index: number) => pad + (index / (points.length - 1)) * (width - 2 * pad);
  const y = (value: number) => height - pad - ((value - min) / span) * (height - 2 * pad);
  let path = '';
  let drawing = false;
  points.forEach(({ value }, index) => {
    if (value === null) drawing = false;
    else {
      path += `${drawing ? 'L' : 'M'}${x(index).toFixed(1)} ${y(value).toFixed(1)}`;
      drawing = true;
    }
  });
  const last = points.findLastIndex((point) => point.value !== null);
  const end = points[last]?.value ?? 0;
  return (
    <svg className={styles.spark} viewBox={`0 0 ${width} ${height}`} aria-hidden focusable="false">
      <path d={path} className={styles.line} />
      <circle cx={x(last)} cy={y(end)} r="3" className={styles.dot} />
    </svg>
  );
}
