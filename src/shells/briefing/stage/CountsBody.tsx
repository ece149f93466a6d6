import type { BigFigure, SlideBody } from '#domain/deck/slide.ts';
import { StatusShape } from '#indicators/StatusBadge.tsx';
import { ToneMark } from '#indicators/ToneMark.tsx';
import styles from './CountsBody.module.css';

/** How many stand where, and a few key figures; either may be there alone. */
export function CountsBody({ body }: { readonly body: Extract<SlideBody, { kind: 'counts' }> }) {
  const { counts, figures } = body;
  return (
    <div className={styles.room}>
      {counts.length > 0 && (
        <ul className={styles.counts}>
          {counts.map(({ key, label, count, tone }) => (
            <li key={key} className={styles[tone]}>
              <span className={styles.count}>{count}</span>{' '}
              <span className={styles.label}>
                <ToneMark tone={tone} className={styles.mark} />
                <span>{label}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {figures.length > 0 && (
        <ul className={`${styles.figures} ${counts.length > 0 ? styles.below : ''}`}>
          {figures.map((figure) => (
            <KeyFigure key={figure.name} figure={figure} />
          ))}
        </ul>
      )}
    </div>
  );
}

function KeyFigure({ figure: { name, value, spoken, status, when } }: { readonly figure: BigFigure }) {
  return (
    <li className={styles.figure}>
      <div className={styles.main}>
        <p>
          <span className={styles.name}>{name}</span>{' '}
          {status && (
            <span className={`${styles.status} ${styles[status.tone]}`}>
              <StatusShape status={status} size="0.8em" /> {status.label}
            </span>
          )}
        </p>
        {when && <p className={styles.when}>{when}</p>}
      </div>
      {value === null ? (
        <p className={styles.missing}>{spoken}</p>
      ) : (
        <p className={styles.value}>
          <span className="visually-hidden">{spoken}</span>
          <span aria-hidden>
            {value.prefix && `${value.prefix} `}
            {value.number}
            <span className={styles.unit}>
              {value.unit === '%' ? '' : ' '}
              {[value.scale, value.unit].filter(Boolean).join(' ')}
            </span>
          </span>
        </p>
      )}
    </li>
  );
}
