import type { DisplayStatus } from '#domain/display-status.ts';
import { toneOf } from '#domain/display-status.ts';
import { paceExamples } from '#domain/examples/rules.ts';
import { formatNumber } from '#domain/format/number.ts';
import { statusOfPace } from '#domain/performance.ts';
import { useLocale } from '#i18n/locale.tsx';
import { StatusBadge } from '#indicators/StatusBadge.tsx';
import styles from './PaceThresholds.module.css';

/** Paces on either side of each threshold, with the status that each gives. */
export function PaceThresholds() {
  const { locale } = useLocale();
  return (
    <ul className={styles.paces}>
      {paceExamples.map((pace) => {
        const kind = statusOfPace(pace);
        const status: DisplayStatus = { kind, tone: toneOf(kind), hollow: false };
        return (
          <li key={pace}>
            <span className={styles.number}>{formatNumber(pace, 2, locale)}</span>
            <StatusBadge status={status} />
          </li>
        );
      })}
    </ul>
  );
}
