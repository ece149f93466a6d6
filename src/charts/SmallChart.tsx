import { memo, useMemo, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { ChartModel, ChartSeries } from './chart-model.ts';
import { smallChart } from './sizes.ts';
import { nearestIndex, smallGeometry, type SmallGeometry } from './small-geometry.ts';
import styles from './TrendChart.module.css';

interface SmallChartProps {
  readonly model: ChartModel;
  /** Measured width, px. */
  readonly width: number;
}

const { height } = smallChart;

/**
 * One of several charts side by side: a single path on common axes. Pointer and arrow keys read every period of the
 * series, also those that share a pixel with others.
 */
export function SmallChart({ model, width }: SmallChartProps) {
  const { series, title } = model;
  const [active, setActive] = useState<number | null>(null);
  const geometry = useMemo(() => smallGeometry(model, width), [model, width]);
  const last = series.xs.length - 1;
  const shown = active !== null && active <= last ? active : null;
  const point = (event: PointerEvent<SVGSVGElement>) => {
    const { left, width: drawn } = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - left) / (drawn || width)) * width;
    const [from, to] = [series.xs[0] ?? 0, series.xs[last] ?? 0];
    const share = (x - geometry.toX(from)) / (geometry.toX(to) - geometry.toX(from) || 1);
    setActive(nearestIndex(series.xs, from + share * (to - from)));
  };
  const move = (event: KeyboardEvent) => {
    const now = shown ?? last;
    const next = { ArrowLeft: now - 1, ArrowRight: now + 1, Home: 0, End: last }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setActive(Math.min(last, Math.max(0, next)));
  };
  const words = shown === null ? null : series.words(shown);
  return (
    <div className={`${styles.chart} ${styles.small}`}>
      {/* Arrow keys read the chart period by period, as they do the large one. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="application"
        aria-label={title}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onPointerMove={point}
        onPointerDown={point}
        onPointerLeave={() => setActive(null)}
        onKeyDown={move}
        onFocus={() => setActive(last)}
        onBlur={() => setActive(null)}
      >
        <Drawing geometry={geometry} series={series} quiet={shown !== null} />
        {shown !== null && <Cursor geometry={geometry} series={series} index={shown} />}
      </svg>
      <p role="status" className={styles.readout}>
        {words && (
          <>
            <strong>{words.text}</strong> {words.label}
          </>
        )}
      </p>
    </div>
  );
}

interface DrawingProps {
  readonly geometry: SmallGeometry;
  readonly series: ChartSeries;
  /** While a point is read, the newest value steps back. */
  readonly quiet: boolean;
}

const Drawing = memo(function Drawing({ geometry, series, quiet }: DrawingProps) {
  const { line, dots, left, right, bottom, xTicks, yTicks } = geometry;
  const newest = dots.at(-1);
  return (
    <g aria-hidden>
      <g className={styles.grid}>
        {yTicks.map(({ at }) => (
          <line key={at} x1={left} x2={right} y1={at} y2={at} />
        ))}
      </g>
      {yTicks.map(({ at, text }) => (
        <text key={at} x={left - 8} y={at + 4} textAnchor="end">
          {text}
        </text>
      ))}
      {xTicks.map(({ at, text }) => (
        <text key={at} x={at} y={bottom + 20} textAnchor={at > right - 20 ? 'end' : 'middle'}>
          {text}
        </text>
      ))}
      <g className={styles.line} data-line>
        <path d={line} fill="none" />
      </g>
      {dots.map(({ x, y, index }) => (
        <circle
          key={index}
          cx={x}
          cy={y}
          r={index === newest?.index ? 5 : 4}
          className={series.hollow[index] === 1 ? styles.hollow : styles.solid}
        />
      ))}
      {newest && !quiet && (
        <text
          x={newest.x}
          y={newest.y - 10}
          textAnchor={right - newest.x < 24 ? 'end' : 'middle'}
          className={styles.pointLabel}
        >
          {series.words(newest.index).short}
        </text>
      )}
    </g>
  );
});

interface CursorProps {
  readonly geometry: SmallGeometry;
  readonly series: ChartSeries;
  readonly index: number;
}

function Cursor({ geometry, series, index }: CursorProps) {
  const x = geometry.toX(series.xs[index] ?? 0);
  const y = series.ys[index] ?? NaN;
  return (
    <g aria-hidden className={styles.event}>
      <line x1={x} x2={x} y1={smallChart.top} y2={geometry.bottom} />
      {!Number.isNaN(y) && <circle cx={x} cy={geometry.toY(y)} r="5" className={styles.solid} />}
    </g>
  );
}
