import { useChartWidth, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts';
import type { ChartSeries } from './chart-model.ts';
import { valueOf, type DrawnPoint } from './draw.ts';
import styles from './TrendChart.module.css';

interface PointLayerProps {
  readonly points: readonly DrawnPoint[];
  readonly series: ChartSeries;
  /** Whether every point has its dot, or only the hollow ones and the newest. */
  readonly everyPoint: boolean;
  /** Which points carry their value. */
  readonly values: 'all' | 'newest';
}

interface Place {
  readonly cx: number;
  readonly cy: number;
  readonly index: number;
}

/** The library draws its lines at 400. */
const aboveLines = 600;
const radius = 5;
const newestRadius = 6.5;
/** Nearer than this to the right end, a value is written to the left of its point, px. */
const labelRoom = 36;

/**
 * Dots and values of a chart: solid when final, hollow when provisional or derived, larger when newest. All dots of
 * one kind are one path: a chart of 700 points has as few elements as one of seven.
 */
export function PointLayer({ points, series, everyPoint, values }: PointLayerProps) {
  const scaleX = useXAxisScale();
  const scaleY = useYAxisScale();
  const width = useChartWidth() ?? 0;
  if (!scaleX || !scaleY) return null;
  const places = points.flatMap((point): Place[] => {
    const value = valueOf(point);
    if (value === null) return [];
    const [cx, cy] = [scaleX(point.x), scaleY(value)];
    return cx === undefined || cy === undefined ? [] : [{ cx, cy, index: point.index }];
  });
  const newest = places.at(-1);
  const hollow = places.filter(({ index }) => series.hollow[index] === 1);
  const solid = places.filter(
    (place) => series.hollow[place.index] !== 1 && (everyPoint || place === newest),
  );
  const rings = (list: readonly Place[]) =>
    list.map((place) => ring(place, place === newest ? newestRadius : radius)).join('');
  return (
    <ZIndexLayer zIndex={aboveLines}>
      {solid.length > 0 && <path d={rings(solid)} className={styles.solid} />}
      {hollow.length > 0 && <path d={rings(hollow)} className={styles.hollow} />}
      {(values === 'all' ? places : newest ? [newest] : []).map(({ cx, cy, index }) => (
        <text
          key={index}
          x={cx}
          y={cy - 12}
          textAnchor={width - cx < labelRoom ? 'end' : 'middle'}
          className={styles.pointLabel}
        >
          {series.words(index).short}
        </text>
      ))}
    </ZIndexLayer>
  );
}

function ring({ cx, cy }: Place, r: number): string {
  return `M${(cx - r).toFixed(1)} ${cy.toFixed(1)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
}
