import type { BreakdownLine, BreakdownView } from '#domain/breakdown.ts';
import styles from './GroupTrack.module.css';

interface GroupTrackProps {
  readonly line: BreakdownLine;
  readonly view: BreakdownView;
}

const percent = (share: number) => `${Number((share * 100).toFixed(2))}%`;

/** One group on its track: a bar from zero, or a dot at its place. The same facts stand in words beside it. */
export function GroupTrack({ line, view }: GroupTrackProps) {
  const { at, nationalAt } = line;
  const { zeroAt, kind } = view;
  return (
    <svg className={styles.track} aria-hidden focusable="false">
      {kind === 'places' ? (
        <line className={styles.rail} x1="0" x2="100%" y1="12" y2="12" />
      ) : (
        <rect className={styles.ground} x="0" y="5" width="100%" height="14" />
      )}
      {at !== null && kind === 'places' && <circle className={styles.value} cx={percent(at)} cy="12" r="7" />}
      {at !== null && kind === 'bars' && (
        <rect
          className={styles.value}
          x={percent(Math.min(at, zeroAt))}
          y="5"
          width={percent(Math.abs(at - zeroAt))}
          height="14"
        />
      )}
      {zeroAt > 0 && (
        <line className={styles.zero} x1={percent(zeroAt)} x2={percent(zeroAt)} y1="1" y2="23" />
      )}
      {nationalAt !== null && (
        <line className={styles.national} x1={percent(nationalAt)} x2={percent(nationalAt)} y1="0" y2="24" />
      )}
    </svg>
  );
}
