import { memo, useMemo } from 'react';
import { Label, Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts';
import { Axes } from './Axes.tsx';
import { axisWidth, timeAxis, valueAxis, type TimeAxis } from './scales.ts';
import type { ChartModel } from './chart-model.ts';
import { drawnPoints, type DrawnPoint } from './draw.ts';
import { EventLabel } from './EventLabel.tsx';
import { scale } from './nearest.ts';
import { PointLayer } from './PointLayer.tsx';
import { ReadLayer } from './ReadLayer.tsx';
import { fullChart } from './sizes.ts';
import type { ValueAxis } from './value-axis.ts';
import styles from './TrendChart.module.css';

/** Up to this many points, each carries its value. */
const labelledPoints = 12;
/** Up to this many, each has its dot. */
const dottedPoints = 60;
const { height, margin, sidePadding, axisHeight } = fullChart;
/** Most points that are drawn, on whatever screen. */
const mostPoints = 700;

interface TrendChartProps {
  readonly model: ChartModel;
  /** Measured width, px. */
  readonly width: number;
}

/** A history as a line: direct labels, horizontal grid only, no animation, about one point a pixel. */
export function TrendChart({ model, width }: TrendChartProps) {
  const { series } = model;
  const points = useMemo(
    () => drawnPoints(series, Math.min(mostPoints, width - margin.right - sidePadding)),
    [series, width],
  );
  const time = timeAxis(model, points, width);
  const values = valueAxis(model, points);
  const axisLeft = axisWidth(values, model);
  const bottom = height - margin.bottom - axisHeight;
  const right = width - margin.right;
  const toX = scale(time.domain, [axisLeft + sidePadding, right - sidePadding]);
  const toY = scale(values.domain, model.axis.kind === 'rank' ? [margin.top, bottom] : [bottom, margin.top]);
  const axes = {
    left: axisLeft,
    right,
    bottom,
    xTicks: time.ticks.map((tick) => ({ at: toX(tick), text: time.nameOf(tick) })),
    yTicks: values.ticks.map((tick) => ({ at: toY(tick), text: model.formatTick(tick) })),
  };
  return (
    <div className={`${styles.chart} ${styles.full}`}>
      <ReadLayer model={model} width={width} height={height} plot={{ top: margin.top, bottom, toX, toY }}>
        <svg className={styles.axes} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
          <Axes {...axes} />
        </svg>
        <Drawing model={model} points={points} time={time} values={values} width={width} />
      </ReadLayer>
    </div>
  );
}

interface DrawingProps extends TrendChartProps {
  readonly points: readonly DrawnPoint[];
  readonly time: TimeAxis;
  readonly values: ValueAxis;
}

const Drawing = memo(function Drawing({ model, points, time, values, width }: DrawingProps) {
  const { series, marks, events } = model;
  const middle = (time.domain[0] + time.domain[1]) / 2;
  const valuesOn = points.length <= labelledPoints ? 'all' : 'newest';
  return (
    <LineChart data={[...points]} width={width} height={height} margin={margin} accessibilityLayer={false}>
      {/* The library keeps the scales; the axes themselves are drawn under it. */}
      <XAxis
        dataKey="x"
        type="number"
        domain={[...time.domain]}
        padding={{ left: sidePadding, right: sidePadding }}
        height={axisHeight}
        tick={false}
        axisLine={false}
        tickLine={false}
      />
      <YAxis
        domain={[...values.domain]}
        reversed={model.axis.kind === 'rank'}
        width={axisWidth(values, model)}
        tick={false}
        axisLine={false}
        tickLine={false}
      />
      {events.map((event) => (
        <ReferenceLine key={`${event.x}${event.text}`} x={event.x} className={styles.event ?? ''}>
          <Label content={<EventLabel day={event.day} text={event.text} late={event.x > middle} />} />
        </ReferenceLine>
      ))}
      {marks.map((mark) => (
        <ReferenceLine
          key={mark.kind}
          y={mark.value}
          className={styles[mark.kind] ?? ''}
          ifOverflow="extendDomain"
        >
          <Label
            value={mark.label}
            position={mark.kind === 'target' ? 'insideBottomRight' : 'insideTopRight'}
            className={styles[`${mark.kind}Label`] ?? ''}
            offset={6}
          />
        </ReferenceLine>
      ))}
      {strokesOf(points).map((stroke) => (
        <Line
          key={stroke}
          dataKey={stroke}
          type="linear"
          connectNulls={false}
          isAnimationActive={false}
          className={(points.length > dottedPoints ? styles.fine : styles.line) ?? ''}
          dot={false}
          activeDot={false}
        />
      ))}
      <PointLayer
        points={points}
        series={series}
        everyPoint={points.length <= dottedPoints}
        values={valuesOn}
      />
    </LineChart>
  );
});

function strokesOf(points: readonly DrawnPoint[]): readonly ('even' | 'odd')[] {
  return points.some(({ odd }) => odd !== null) ? ['even', 'odd'] : ['even'];
}
