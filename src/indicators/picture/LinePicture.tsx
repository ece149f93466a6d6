import type { LinePoint, Picture } from '#domain/deck/picture.ts';
import { spread, thinned } from './label-room.ts';
import styles from './LinePicture.module.css';

type Line = Extract<Picture, { kind: 'line' }>;

/** More points than this are a line without dots, except those that print a value. */
const mostDots = 24;

/** The least width of the plot, in units of `--u`, in a wide picture and in a narrow one; level names take their part. */
const plotWidth = { wide: 780, narrow: 500 };
const levelNames = 220;

/** Widths of a character of a value and of a period, with the air around, in units of `--u`. */
const valueWidth = (text: string) => text.length * 22 + 16;
const periodWidth = (text: string) => text.length * 17 + 24;

/** A series through time, its target and the country as lines across it, each named at its end. */
export function LinePicture({ picture: { points, levels } }: { readonly picture: Line }) {
  const printed = points.filter(({ text, y }) => text !== '' && y !== null);
  const shown = shownIn(printed, levels.length > 0);
  const places = spread(
    levels.map(({ y }) => y),
    0.22,
  );
  return (
    <div className={`${styles.room} ${levels.length > 0 ? styles.named : ''}`}>
      <div className={styles.plot}>
        <svg className={styles.geometry} viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false">
          {levels.map(({ kind, y }) => (
            <path key={kind} className={styles[kind]} d={`M-8 ${down(y)}H108`} />
          ))}
          <path className={styles.line} d={pathOf(points)} />
        </svg>
        <svg className={styles.geometry} focusable="false">
          {points.map(
            ({ key, x, y, text, hollow }) =>
              y !== null &&
              (points.length <= mostDots || text !== '') && (
                <circle
                  key={key}
                  className={`${styles.dot} ${hollow ? styles.hollow : ''}`}
                  cx={`${x * 100}%`}
                  cy={`${down(y)}%`}
                  r="4"
                />
              ),
          )}
        </svg>
        {printed.map(({ key, text, x, y }) => (
          <span
            key={key}
            className={`${styles.value} ${shown.values(key)}`}
            style={{ left: `${x * 100}%`, top: `${down(y ?? 0)}%` }}
          >
            {text}
          </span>
        ))}
        {printed.map(({ key, label, x }) => (
          <span
            key={key}
            className={`${styles.period} ${shown.periods(key)}`}
            style={{ left: `${x * 100}%` }}
          >
            {label}
          </span>
        ))}
      </div>
      <div className={styles.names}>
        {levels.map(({ kind, label }, index) => (
          <span
            key={kind}
            className={`${styles.name} ${styles[`${kind}Name`]}`}
            style={{ top: `${down(places[index] ?? 0)}%` }}
          >
            {label}
          </span>
        ))}
      </div>
    </div>
  );
}

function down(y: number): number {
  return Math.round((1 - y) * 1e4) / 100;
}

function pathOf(points: readonly LinePoint[]): string {
  let path = '';
  let segment: number | null = null;
  for (const { x, y, segment: own } of points) {
    if (y === null) segment = null;
    else {
      path += `${segment === own ? 'L' : 'M'}${Math.round(x * 1e4) / 100} ${down(y)}`;
      segment = own;
    }
  }
  return path;
}

/** Which printed values and periods have room, as class names: everywhere, in a wide picture only, nowhere. */
function shownIn(printed: readonly LinePoint[], named: boolean) {
  const sets = (text: (point: LinePoint) => string, width: (text: string) => number) => {
    const fitting = (room: number) =>
      thinned(printed.map((point) => ({ key: point.key, at: point.x, width: width(text(point)) / room })));
    const wide = fitting(plotWidth.wide - (named ? levelNames : 0));
    const narrow = fitting(plotWidth.narrow - (named ? levelNames : 0));
    return (key: string) =>
      `${wide.has(key) ? '' : styles.notWide} ${narrow.has(key) ? '' : styles.notNarrow}`;
  };
  return {
    values: sets(({ text }) => text, valueWidth),
    periods: sets(({ label }) => label, periodWidth),
  };
}
