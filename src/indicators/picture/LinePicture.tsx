import type { LinePoint, Picture } from '#domain/deck/picture.ts';
import { spread, thinned } from './label-room.ts';
import { axisLabels } from './period-labels.ts';
import styles from './LinePicture.module.css';

type Line = Extract<Picture, { kind: 'line' }>;

/** More points than this are a line without dots, except those that print a value. */
const mostDots = 24;

/** The least width of the plot, in units of `--u`: in a wide picture, where names of levels take their part, and in a narrow one. */
const plotWidth = { wide: 760, levelNames: 210, narrow: 510 };

/** Widths of a character of a value and of a period, with the air around, in units of `--u`. */
const valueWidth = (text: string) => text.length * 22 + 16;
const periodWidth = (text: string) => text.length * 17 + 24;

/** A series through time, its target and the country as lines across it, each named at its end. */
export function LinePicture({ picture: { points, levels, top, foot } }: { readonly picture: Line }) {
  const printed = points.filter(({ text, y }) => text !== '' && y !== null);
  const periods = axisLabels(printed.map(({ label }) => label));
  const shown = shownIn(printed, periods, levels.length > 0);
  const places = spread(
    levels.map(({ y }) => y),
    0.22,
  );
  return (
    <div className={`${styles.room} ${levels.length > 0 ? styles.named : ''}`}>
      <div className={styles.plot}>
        <svg
          className={`${styles.geometry} ${styles.across}`}
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          focusable="false"
        >
          <path
            className={styles.base}
            d={`M0 ${down(top > foot ? Math.max(0, -foot / (top - foot)) : 0)}H100`}
          />
          {levels.map(({ kind, y }) => (
            <path key={kind} className={styles[kind]} d={`M0 ${down(y)}H100`} />
          ))}
        </svg>
        <svg className={styles.geometry} viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false">
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
        {printed.map(({ key, text, x, y }, index) => (
          <span
            key={key}
            className={`${styles.value} ${isLow(printed, index) ? styles.under : ''} ${shown.values(key)}`}
            style={{ left: `${x * 100}%`, top: `${down(y ?? 0)}%` }}
          >
            {text}
          </span>
        ))}
        {printed.map(({ key, x }, index) => (
          <span
            key={key}
            className={`${styles.period} ${shown.periods(key)}`}
            style={{ left: `${x * 100}%` }}
          >
            {periods[index]}
          </span>
        ))}
      </div>
      {levels.length > 0 && (
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
      )}
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

/** A point in a hollow of the line has its value below it, where the line does not pass; never at the picture's foot. */
function isLow(points: readonly LinePoint[], index: number): boolean {
  const [before, own, after] = [points[index - 1]?.y, points[index]?.y ?? 0, points[index + 1]?.y];
  const beside = [before, after].filter((y) => typeof y === 'number');
  return own > 0.2 && beside.length > 0 && beside.every((y) => y > own);
}

/** Which printed values and periods have room, as class names: everywhere, in a wide picture only, nowhere. */
function shownIn(printed: readonly LinePoint[], periods: readonly string[], named: boolean) {
  const sets = (widths: readonly number[]) => {
    const fitting = (room: number) =>
      thinned(printed.map(({ key, x }, index) => ({ key, at: x, width: (widths[index] ?? 0) / room })));
    const wide = fitting(plotWidth.wide - (named ? plotWidth.levelNames : 0));
    const narrow = fitting(plotWidth.narrow);
    return (key: string) =>
      `${wide.has(key) ? '' : styles.notWide} ${narrow.has(key) ? '' : styles.notNarrow}`;
  };
  return {
    values: sets(printed.map(({ text }) => valueWidth(text))),
    periods: sets(periods.map(periodWidth)),
  };
}
