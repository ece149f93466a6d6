import type { BigFigure, SlideBody } from '#domain/deck/slide.ts';
import { StatusShape } from '#indicators/StatusBadge.tsx';
import { ToneMark } from '#indicators/ToneMark.tsx';
import styles from './CountsBody.module.css';

/** How many stand where, and a few key figures under it. */
export function CountsBody({ body }: { readonly body: Extract<SlideBody, { kind: 'counts' }> }) {
  return (
    <div className={styles.room}>
      {body.counts.length > 0 && (
        <ul className={styles.counts}>
          {body.counts.map(({ key, label, count, tone }) => (
            <li key={key} className={styles[tone]}>
              <span className={styles.count}>{count}</span>
              <span className={styles.label}>
                <ToneMark tone={tone} className={styles.mark} />
                <span>{label}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {body.figures.length > 0 && (
        <ul className={styles.figures}>
          {body.figures.map((figure) => (
            <KeyFigure key={figure.name} figure={figure} />
          ))}
        </ul>
      )}
    </div>
  );
}

function KeyFigure({ figure: { name, value, spoken, lines, status, when } }: { readonly figure: BigFigure }) {
  const [line] = lines;
  return (
    <li className={styles.figure}>
      <span className={styles.name}>
        {name}
        {when && <span className={styles.when}>{when}</span>}
      </span>
      {line ? (
        <span className={`${styles.line} ${styles[line.tone]}`}>
          <ToneMark tone={line.tone} className={styles.mark} />
          <span>{line.text}</span>
        </span>
      ) : (
        <span className={`${styles.line} ${status ? styles[status.tone] : ''}`}>
          {status && <StatusShape status={status} size="0.8em" />}
          <span>{status?.label}</span>
        </span>
      )}
      {value === null ? (
        <span className={styles.missing}>{spoken}</span>
      ) : (
        <span className={styles.value}>
          <span className="visually-hidden">{spoken}</span>
          <span aria-hidden>
            {value.prefix && `${value.prefix} `}
            {value.number}
            <span className={styles.unit}>
              {value.unit === '%' ? '' : ' '}
              {[value.scale, value.unit].filter(Boolean).join(' ')}
            </span>
          </span>
        </span>
      )}
    </li>
  );
}
