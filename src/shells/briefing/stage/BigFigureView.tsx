import type { BigFigure } from '#domain/deck/slide.ts';
import { StatusShape } from '#indicators/StatusBadge.tsx';
import { ToneMark } from '#indicators/ToneMark.tsx';
import styles from './BigFigure.module.css';
import { valueSize } from './figure-fit.ts';

interface BigFigureViewProps {
  readonly figure: BigFigure;
  /** Beside a picture, or alone on the slide. */
  readonly place: 'beside' | 'alone';
}

/** A value that is read from the last row, its name, what it is compared with and how it stands. */
export function BigFigureView({ figure, place }: BigFigureViewProps) {
  const { name, status, reason, lines } = figure;
  return (
    <div className={styles.figure}>
      <BigValue figure={figure} place={place} />
      <p className={styles.name}>{name}</p>
      {lines.map(({ text, tone }) => (
        <p key={text} className={`${styles.line} ${styles[tone]}`}>
          <ToneMark tone={tone} className={styles.mark} />
          <span>{text}</span>
        </p>
      ))}
      {reason && <p className={styles.reason}>{reason}</p>}
      {status && (
        <p className={`${styles.status} ${styles[status.tone]} ${status.hollow ? styles.hollow : ''}`}>
          <StatusShape status={status} size="0.85em" />
          <span>{status.label}</span>
        </p>
      )}
    </div>
  );
}

function BigValue({ figure, place }: BigFigureViewProps) {
  const { value, spoken } = figure;
  if (value === null) return <p className={styles.missing}>{spoken}</p>;
  const size = valueSize(figure, place);
  return (
    <p className={styles.value} data-size={size}>
      {/* Read aloud as one phrase; seen as pieces of different size. */}
      <span className="visually-hidden">{spoken}</span>
      <span aria-hidden className={styles.pieces}>
        <span className={styles.digits}>
          {value.prefix && <span className={styles.prefix}>{value.prefix}</span>}
          {value.number}
        </span>
        <span className={styles.unit}>{[value.scale, value.unit].filter(Boolean).join(' ')}</span>
      </span>
    </p>
  );
}
