import {
  CartesianGrid,
  Label,
  LabelList,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { ChartModel, ChartPoint } from './chart-model.ts';
import { EventLabel } from './EventLabel.tsx';
import { ChartTooltip } from './ChartTooltip.tsx';
import { PointDot } from './PointDot.tsx';
import styles from './TrendChart.module.css';

/** Up to this many points, each carries its value. */
const labelledPoints = 12;
const height = 340;

/** A history as a line: direct labels, horizontal grid only, no animation. */
export function TrendChart({ model }: { model: ChartModel }) {
  const { points, marks, events, axis } = model;
  const lines = [...new Set(points.map((point) => point.line))];
  const labels = new Map(points.map((point) => [point.x, point.label]));
  const xs = points.map((point) => point.x);
  const withLabels = points.length <= labelledPoints;
  const last = points.findLast((point) => point.y !== null);
  return (
    <div className={styles.chart}>
      <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 720, height }}>
        <LineChart data={[...points]} title={model.title} margin={{ top: 28, right: 28, bottom: 8, left: 0 }}>
          <CartesianGrid vertical={false} className={styles.grid ?? ''} />
          <XAxis
            dataKey="x"
            type="number"
            domain={['dataMin', 'dataMax']}
            ticks={xs}
            tickFormatter={(x: number) => labels.get(x) ?? ''}
            interval="preserveStartEnd"
            minTickGap={12}
            padding={{ left: 28, right: 28 }}
            tickLine={false}
            tickMargin={10}
          />
          <YAxis
            {...(axis.kind === 'rank' ? { domain: [1, axis.last] } : zeroAxis(points, marks))}
            reversed={axis.kind === 'rank'}
            tickFormatter={model.formatTick}
            axisLine={false}
            tickLine={false}
            width="auto"
          />
          <Tooltip content={<ChartTooltip />} isAnimationActive={false} />
          {events.map((event) => (
            <ReferenceLine key={`${event.x}${event.text}`} x={event.x} className={styles.event ?? ''}>
              <Label
                content={<EventLabel day={event.day} text={event.text} late={event.x > middleOf(xs)} />}
              />
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
          {lines.map((line) => (
            <Line
              key={line}
              dataKey={(point: ChartPoint) => (point.line === line ? point.y : null)}
              type="linear"
              connectNulls={false}
              isAnimationActive={false}
              className={styles.line ?? ''}
              dot={withLabels ? <PointDot last={last} /> : false}
              activeDot={{ r: 6 }}
            >
              {withLabels && (
                <LabelList
                  valueAccessor={(entry: { payload?: ChartPoint }) =>
                    entry.payload?.line === line ? entry.payload.short : ''
                  }
                  position="top"
                  offset={12}
                  className={styles.pointLabel ?? ''}
                />
              )}
            </Line>
          ))}
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}

function middleOf(xs: readonly number[]): number {
  return ((xs[0] ?? 0) + (xs.at(-1) ?? 0)) / 2;
}

/** An axis from zero with about four even, round steps, reaching above every point and mark. */
function zeroAxis(points: readonly ChartPoint[], marks: ChartModel['marks']) {
  const highest = Math.max(1e-9, ...points.map((point) => point.y ?? 0), ...marks.map((mark) => mark.value));
  // A whole share needs no room above it.
  const wanted = (highest === 100 ? highest : highest * 1.05) / 4;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = ([1, 2, 2.5, 5].find((each) => each * power >= wanted) ?? 10) * power;
  const steps = Math.ceil((wanted * 4) / step);
  return {
    domain: [0, steps * step],
    ticks: Array.from({ length: steps + 1 }, (_, index) => index * step),
  };
}
