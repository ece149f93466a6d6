import { formatPeriod } from '#domain/format/date.ts';
import { formatValue } from '#domain/format/value.ts';
import { panelOf, type PanelPoint, type TimeSpan } from '#domain/small-multiple.ts';
import type { TrendSeries } from '#domain/trend-series.ts';
import { isRank } from '#domain/unit.ts';
import { useLocale } from '#i18n/locale.tsx';
import { pillarWords } from '#i18n/pages/pillar.ts';
import { useWords } from '#i18n/words.ts';
import styles from './ChartsView.module.css';
import { IndicatorName } from './IndicatorName.tsx';

const width = 300;
const height = 120;
/** Room for the labels: above the highest point and below the lowest. */
const pad = { top: 24, side: 12, bottom: 22 };

const x = ({ x: share }: PanelPoint) => pad.side + share * (width - 2 * pad.side);
const y = (share: number) => height - pad.bottom - share * (height - pad.top - pad.bottom);
const path = (line: readonly PanelPoint[]) =>
  line.map((point, at) => `${at === 0 ? 'M' : 'L'}${x(point).toFixed(1)} ${y(point.y).toFixed(1)}`).join('');

/** One series, small: own axis of values from zero, first and last value written at their points. */
export function SmallChart({ series, span }: { series: TrendSeries; span: TimeSpan }) {
  const { locale } = useLocale();
  const w = useWords(pillarWords);
  const { indicator, points } = series;
  const panel = panelOf(points, span);
  const [first, last] = [panel.points[0], panel.points.at(-1)];
  const say = ({ point: { value, qualifier } }: PanelPoint) =>
    value === null ? '' : formatValue({ value, qualifier }, indicator, locale);
  const when = ({ point }: PanelPoint) => formatPeriod(point.period, locale);
  if (!first || !last) return null;
  return (
    <figure className={styles.chart}>
      <figcaption>
        <IndicatorName indicator={indicator} note={isRank(indicator.unit) && ` · ${w.charts.rank}`} />
      </figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden focusable="false">
        <line x1="0" x2={width} y1={y(panel.zero)} y2={y(panel.zero)} className={styles.zero} />
        {panel.lines.map((line) => (
          <path key={line[0]?.point.period.text} d={path(line)} className={styles.line} />
        ))}
        {panel.points.map((one) => (
          <circle
            key={one.point.period.text}
            cx={x(one)}
            cy={y(one.y)}
            r={one === last ? 4 : 2.5}
            className={one.point.provisional || one.point.derived ? styles.hollow : styles.dot}
          />
        ))}
        <text
          x={x(first)}
          y={labelY(first, panel.points[1])}
          textAnchor={anchor(first)}
          className={styles.label}
        >
          {say(first)}
        </text>
        <text
          x={x(last)}
          y={labelY(last, panel.points.at(-2))}
          textAnchor={anchor(last)}
          className={styles.last}
        >
          {say(last)}
        </text>
      </svg>
      <p className={styles.summary}>
        {w.charts.summary(panel.points.length, say(first), when(first), say(last), when(last))}
      </p>
    </figure>
  );
}

/** A label at an end of the axis stays inside the picture. */
function anchor({ x: share }: PanelPoint): 'start' | 'middle' | 'end' {
  return share < 0.2 ? 'start' : share > 0.8 ? 'end' : 'middle';
}

/** A label stands on the side of its point that the line does not take. */
function labelY(end: PanelPoint, neighbour: PanelPoint | undefined): number {
  return y(end.y) + (neighbour && neighbour.y > end.y ? 18 : -9);
}
