import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import type { ChartModel } from './chart-model.ts';
import { nearestIndex } from './nearest.ts';
import styles from './TrendChart.module.css';

/** Where data lie in a drawn chart, px. */
export interface Plot {
  readonly top: number;
  readonly bottom: number;
  readonly toX: (x: number) => number;
  readonly toY: (y: number) => number;
}

interface ReadLayerProps {
  readonly model: ChartModel;
  readonly width: number;
  readonly height: number;
  readonly plot: Plot;
  /** The drawing; it does not change while it is read. */
  readonly children: ReactNode;
}

/** Room that the words of a point need on either side of it, px. */
const halfReadout = 90;

/**
 * Reads a chart by pointer and by arrow keys: every period of the series, also those that share a pixel with others.
 * It lies over the drawing in a layer of its own, so that a move of the pointer draws one line and not the chart.
 */
export function ReadLayer({ model, width, height, plot, children }: ReadLayerProps) {
  const { series, title } = model;
  const [active, setActive] = useState<number | null>(null);
  const last = series.xs.length - 1;
  const shown = active !== null && active <= last ? active : null;
  const point = (event: PointerEvent<HTMLElement>) => {
    const { left, width: drawn } = event.currentTarget.getBoundingClientRect();
    const at = ((event.clientX - left) / (drawn || width)) * width;
    const [from, to] = [series.xs[0] ?? 0, series.xs[last] ?? 0];
    const share = (at - plot.toX(from)) / (plot.toX(to) - plot.toX(from) || 1);
    setActive(nearestIndex(series.xs, from + share * (to - from)));
  };
  const move = (event: KeyboardEvent) => {
    const now = shown ?? 0;
    const next = { ArrowLeft: now - 1, ArrowRight: now + 1, Home: 0, End: last }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setActive(Math.min(last, Math.max(0, next)));
  };
  const x = shown === null ? 0 : plot.toX(series.xs[shown] ?? 0);
  const y = shown === null ? NaN : (series.ys[shown] ?? NaN);
  const words = shown === null ? null : series.words(shown);
  const middle = Math.min(Math.max(x, halfReadout), Math.max(halfReadout, width - halfReadout));
  return (
    // Arrow keys read the chart period by period.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className={styles.read}
      role="application"
      aria-label={title}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={() => setActive(null)}
      onKeyDown={move}
      onFocus={() => setActive((now) => now ?? 0)}
      onBlur={() => setActive(null)}
    >
      <div aria-hidden>{children}</div>
      <svg
        className={styles.layer}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        aria-hidden
        focusable="false"
      >
        {shown !== null && (
          <g className={styles.event}>
            <line x1={x} x2={x} y1={plot.top} y2={plot.bottom} />
            {!Number.isNaN(y) && <circle cx={x} cy={plot.toY(y)} r="6" className={styles.solid} />}
          </g>
        )}
      </svg>
      <p
        role="status"
        className={styles.tooltip}
        hidden={!words}
        style={{ transform: `translateX(calc(${middle.toFixed(0)}px - 50%))` }}
      >
        {words && (
          <>
            <strong>{words.text}</strong> {words.label}
          </>
        )}
      </p>
    </div>
  );
}
