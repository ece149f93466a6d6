import type { BulletScale } from '#domain/bullet.ts';
import { useLocale } from '#i18n/locale.tsx';
import styles from './BulletBar.module.css';

/**
 * The value as a bar from zero, with a tick for the target and one for the country where both may be
 * compared. Decoration for the eye: the same facts stand in words beside it.
 */
export function BulletBar({ scale }: { scale: BulletScale }) {
  const { t } = useLocale();
  const at = (value: number) => `${Math.min(100, Math.max(0, (value / scale.max) * 100))}%`;
  return (
    <svg className={styles.bar} aria-hidden focusable="false">
      <rect className={styles.track} x="0" y="6" width="100%" height="10" rx="5" />
      <rect className={styles.value} x="0" y="6" width={at(scale.value)} height="10" rx="5" />
      {scale.target !== null && (
        <line className={styles.target} x1={at(scale.target)} x2={at(scale.target)} y1="0" y2="22" />
      )}
      {scale.national !== null && (
        <>
          <line className={styles.national} x1={at(scale.national)} x2={at(scale.national)} y1="1" y2="21" />
          <text
            className={styles.label}
            x={at(scale.national)}
            y="35"
            textAnchor={scale.national / scale.max > 0.5 ? 'end' : 'start'}
          >
            {t.card.national(scale.nationalLabel)}
          </text>
        </>
      )}
    </svg>
  );
}
