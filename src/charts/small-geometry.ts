import type { Tick } from './Axes.tsx';
import { axisWidth, timeAxis, valueAxis } from './scales.ts';
import type { ChartModel } from './chart-model.ts';
import { drawnPoints, valueOf } from './draw.ts';
import type { Plot } from './ReadLayer.tsx';
import { scale } from './nearest.ts';
import { smallChart } from './sizes.ts';

/** A small chart in pixels: what its SVG elements say. */
export interface SmallGeometry extends Plot {
  /** One path for the whole line; a lone point is a stroke of no length, which round caps make a dot. */
  readonly line: string;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly index: number }[];
  readonly left: number;
  readonly right: number;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
}

/** Up to this many points, each has its dot. */
const dottedPoints = 60;

/** Lays a chart out in `width` px. */
export function smallGeometry(model: ChartModel, width: number): SmallGeometry {
  const { top, right: rightMargin, bottom: bottomMargin, height } = smallChart;
  const points = drawnPoints(model.series, width);
  const values = valueAxis(model, points);
  const left = axisWidth(values, model);
  const right = width - rightMargin;
  const bottom = height - bottomMargin;
  const time = timeAxis(model, points, width);
  const toX = scale(time.domain, [left + 8, right]);
  const isRank = model.axis.kind === 'rank';
  const toY = scale(values.domain, isRank ? [top, bottom] : [bottom, top]);
  let line = '';
  let before: 'even' | 'odd' | null = null;
  const dots = points.flatMap((point) => {
    const value = valueOf(point);
    if (value === null) {
      before = null;
      return [];
    }
    const stroke = point.even === null ? 'odd' : 'even';
    const [x, y] = [toX(point.x), toY(value)];
    line += `${before === stroke ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}${before === stroke ? '' : 'h0'}`;
    before = stroke;
    return [{ x, y, index: point.index }];
  });
  const last = dots.at(-1);
  return {
    line,
    dots: dots.length <= dottedPoints ? dots : last ? [last] : [],
    left,
    right,
    top,
    bottom,
    xTicks: time.ticks.map((tick) => ({ at: toX(tick), text: time.nameOf(tick) })),
    yTicks: values.ticks.map((tick) => ({ at: toY(tick), text: model.formatTick(tick) })),
    toX,
    toY,
  };
}
