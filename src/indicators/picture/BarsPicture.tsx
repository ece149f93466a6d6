import type { Bar, Picture } from '#domain/deck/picture.ts';
import styles from './BarsPicture.module.css';

/** So many bars and more are set with the label beside the bar. */
const many = 5;

/** Where a bar is long enough to hold its own value. */
const holdsValue = 0.5;

/** Horizontal bars from zero: the label above with the value at the bar's end; all in one row where they are many. */
export function BarsPicture({ picture }: { readonly picture: Extract<Picture, { bars: unknown }> }) {
  const { bars, zeroAt, whole } = picture;
  const beside = bars.length >= many;
  return (
    <div className={styles.room}>
      <div className={`${styles.bars} ${beside ? styles.beside : styles.above}`} data-bars={bars.length}>
        {bars.map((bar) => (
          <div key={bar.key} className={`${styles.bar} ${styles[bar.tone]}`}>
            <span className={styles.label} title={bar.label}>
              {bar.label}
            </span>
            <span className={styles.track}>
              <BarShape bar={bar} zeroAt={zeroAt} whole={whole !== ''} />
              {!beside && <EndValue bar={bar} zeroAt={zeroAt} />}
              {beside && bar.at === null && <span className={styles.missing}>{bar.text}</span>}
            </span>
            {beside && <span className={styles.value}>{bar.at !== null && bar.text}</span>}
          </div>
        ))}
      </div>
      {whole && <p className={styles.whole}>{whole}</p>}
    </div>
  );
}

interface BarShapeProps {
  readonly bar: Bar;
  readonly zeroAt: number;
  /** Whether the track stands for something, so that it is drawn. */
  readonly whole: boolean;
}

function BarShape({ bar: { at, countryAt }, zeroAt, whole }: BarShapeProps) {
  return (
    <svg className={styles.shape} focusable="false">
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

/** The value inside the end of a long bar, after the end of a short one. */
function EndValue({ bar: { at, text }, zeroAt }: { readonly bar: Bar; readonly zeroAt: number }) {
  if (at === null) return <span className={styles.missing}>{text}</span>;
  const end = Math.max(at, zeroAt);
  const inside = at > zeroAt && at - zeroAt >= holdsValue;
  return inside ? (
    <span className={`${styles.end} ${styles.inside}`} style={{ right: percent(1 - end) }}>
      {text}
    </span>
  ) : (
    <span className={styles.end} style={{ left: percent(end) }}>
      {text}
    </span>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
