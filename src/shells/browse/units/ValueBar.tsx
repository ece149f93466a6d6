import styles from './UnitsPage.module.css';

interface ValueBarProps {
  readonly value: number;
  /** The province's own figure, where the two may be compared. */
  readonly province: number | null;
  /** Value at the right end; the left end is 0. */
  readonly max: number;
  /** Drawn hollow: a bound or a provisional figure. */
  readonly hollow: boolean;
}

/** A unit's figure as a length from zero, with the province's as a tick. Says nothing that the row does not. */
export function ValueBar({ value, province, max, hollow }: ValueBarProps) {
  const at = (one: number) => Math.min(100, Math.max(0, (one / max) * 100));
  return (
    <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden>
      <rect className={styles.track} width="100" height="10" />
      <rect className={styles.fill} width={at(value)} height="10" data-hollow={hollow || undefined} />
      {province !== null && (
        <line className={styles.tick} x1={at(province)} x2={at(province)} y1="0" y2="10" />
      )}
    </svg>
  );
}
