import type { SlideBody } from '#domain/deck/slide.ts';
import styles from './CoverBody.module.css';

/** Whose figures, which edition, up to when; and what an audience must know before the first figure. */
export function CoverBody({ body }: { readonly body: Extract<SlideBody, { kind: 'cover' }> }) {
  return (
    <div className={styles.cover}>
      <p className={styles.area}>{body.area}</p>
      <p className={styles.edition}>{body.edition}</p>
      <p className={styles.cutoff}>{body.cutoff}</p>
      {body.lines.length > 0 && (
        <ul className={styles.lines}>
          {body.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
