import type { Bar } from '#domain/deck/picture.ts';
import styles from './BarMark.module.css';
import { percent } from './percent.ts';

interface BarMarkProps {
  readonly bar: Bar;
  readonly zeroAt: number;
  /** Whether the track stands for something, so that it is drawn. */
  readonly whole: boolean;
}

/** The drawn part of one bar: its track, its length from zero and where the country stands. */
export function BarMark({ bar: { at, countryAt, tone }, zeroAt, whole }: BarMarkProps) {
  return (
    <svg className={`${styles.shape} ${styles[tone]}`} focusable="false">
      {whole && <rect className={styles.rail} x="0" y="0" width="100%" height="100%" />}
      {at !== null && (
        <rect
          className={styles.mark}
          x={percent(Math.min(at, zeroAt))}
          y="0"
          width={percent(Math.abs(at - zeroAt))}
          height="100%"
        />
      )}
      {zeroAt > 0 && (
        <line className={styles.zero} x1={percent(zeroAt)} x2={percent(zeroAt)} y1="-10%" y2="110%" />
      )}
      {at !== null &&
        countryAt !== null &&
        [styles.halo, styles.tick].map((look) => (
          <line
            key={look}
            className={look}
            x1={percent(countryAt)}
            x2={percent(countryAt)}
            y1="-8%"
            y2="108%"
          />
        ))}
    </svg>
  );
}
