import { memo, useMemo } from 'react';
import { Axes } from './Axes.tsx';
import type { ChartModel, ChartSeries } from './chart-model.ts';
import { ReadLayer } from './ReadLayer.tsx';
import { smallChart } from './sizes.ts';
import { smallGeometry, type SmallGeometry } from './small-geometry.ts';
import styles from './TrendChart.module.css';

interface SmallChartProps {
  readonly model: ChartModel;
  /** Measured width, px. */
  readonly width: number;
}

const { height } = smallChart;

/** One of several charts side by side: a single path on common axes. */
export function SmallChart({ model, width }: SmallChartProps) {
  const geometry = useMemo(() => smallGeometry(model, width), [model, width]);
  return (
    <div className={`${styles.chart} ${styles.small}`}>
      <ReadLayer model={model} width={width} height={height} plot={geometry}>
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
          <Drawing geometry={geometry} series={model.series} />
        </svg>
      </ReadLayer>
    </div>
  );
}

interface DrawingProps {
  readonly geometry: SmallGeometry;
  readonly series: ChartSeries;
}

const Drawing = memo(function Drawing({ geometry, series }: DrawingProps) {
  const { line, dots, right } = geometry;
  const newest = dots.at(-1);
  return (
    <>
      <Axes {...geometry} />
      <g className={dots.length > 1 || line.length < 100 ? styles.line : styles.fine} data-line>
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
      {newest && (
        <text
          x={newest.x}
          y={newest.y - 10}
          textAnchor={right - newest.x < 24 ? 'end' : 'middle'}
          className={styles.pointLabel}
        >
          {series.words(newest.index).short}
        </text>
      )}
    </>
  );
});
