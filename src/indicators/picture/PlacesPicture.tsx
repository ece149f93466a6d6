import type { Picture } from '#domain/deck/picture.ts';
import styles from './PlacesPicture.module.css';

/** Places of a ranking: a dot on a line that runs from the last place to the first. */
export function PlacesPicture({ picture }: { readonly picture: Extract<Picture, { bars: unknown }> }) {
  return (
    <div className={styles.room}>
      {picture.bars.map(({ key, label, text, at, tone }) => (
        <div key={key} className={`${styles.place} ${styles[tone]}`}>
          <span className={styles.words}>
            <span className={styles.label} title={label}>
              {label}
            </span>
            <span className={styles.text}>{text}</span>
          </span>
          <svg className={styles.line} focusable="false">
            <line className={styles.rail} x1="0" x2="100%" y1="50%" y2="50%" />
            <line className={styles.rail} x1="0" x2="0" y1="20%" y2="80%" />
            <line className={styles.rail} x1="100%" x2="100%" y1="20%" y2="80%" />
            {at !== null && <circle className={styles.dot} cx={`${at * 100}%`} cy="50%" r="8" />}
          </svg>
        </div>
      ))}
      {picture.whole && <p className={styles.whole}>{picture.whole}</p>}
    </div>
  );
}
