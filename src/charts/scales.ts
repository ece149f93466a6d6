import type { ChartFrame, ChartModel } from './chart-model.ts';
import { valueOf, type DrawnPoint } from './draw.ts';
import { timeTicks } from './time-ticks.ts';
import { zeroAxis, type ValueAxis } from './value-axis.ts';

/** Up to this many points the axis names their periods; beyond, round moments of the calendar. */
const namedPeriods = 24;
/** Room that a name under the axis takes, px. */
const nameWidth = 96;

export interface TimeAxis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly nameOf: (x: number) => string;
}

/** The time axis of a chart `width` px wide. */
export function timeAxis(model: ChartModel, points: readonly DrawnPoint[], width: number): TimeAxis {
  const { series, frame, formatTime } = model;
  const { from, to } = frame ?? extentOf(points);
  if (frame === null && points.length <= namedPeriods) {
    const names = new Map(points.map(({ x, index }) => [x, index]));
    const nameOf = (x: number) => {
      const index = names.get(x);
      return index === undefined ? '' : series.words(index).label;
    };
    return { domain: [from, to], ticks: thinned(points, nameOf, to - from, width), nameOf };
  }
  const { unit, at } = timeTicks(from, to, Math.max(2, Math.floor(width / nameWidth)), model.grain);
  return { domain: [from, to], ticks: at, nameOf: (x) => formatTime(x, unit) };
}

const letterWidth = 8;
const nameGap = 12;
/** Room beside the time axis: the value axis, margins and paddings, px. */
const besideAxis = 130;

/**
 * Points whose names fit side by side under the axis, the first and the last among them. By the number of letters:
 * measuring text would lay the page out anew for every name.
 */
function thinned(
  points: readonly DrawnPoint[],
  nameOf: (x: number) => string,
  span: number,
  width: number,
): readonly number[] {
  const perPixel = span / Math.max(1, width - besideAxis);
  const room = (x: number) => (nameOf(x).length * letterWidth + nameGap) * perPixel;
  const last = points.at(-1)?.x;
  const kept: number[] = [];
  for (const { x } of points) {
    const before = kept.at(-1);
    const fitsBefore = before === undefined || x - before >= (room(before) + room(x)) / 2;
    const fitsAfter = last === undefined || x === last || last - x >= (room(x) + room(last)) / 2;
    if (x === last || (fitsBefore && (fitsAfter || before === undefined))) kept.push(x);
  }
  return kept;
}

/** Places at which an axis of ranks is named. */
const namedPlaces = 4;

/** The value axis: from zero for amounts, over all places for ranks, the first of which is named. */
export function valueAxis(model: ChartModel, points: readonly DrawnPoint[]): ValueAxis {
  if (model.axis.kind === 'rank') {
    const { last } = model.axis;
    const ticks = Array.from({ length: namedPlaces }, (_, index) =>
      Math.round(1 + (index * (last - 1)) / (namedPlaces - 1)),
    );
    return { domain: [1, last], ticks: [...new Set(ticks)] };
  }
  const { low, high } = model.frame ?? rangeOf(points);
  const marks = model.marks.map(({ value }) => value);
  return zeroAxis(Math.min(low, ...marks), Math.max(high, ...marks));
}

function extentOf(points: readonly DrawnPoint[]): Pick<ChartFrame, 'from' | 'to'> {
  const xs = points.map(({ x }) => x);
  return { from: Math.min(...xs), to: Math.max(...xs) };
}

function rangeOf(points: readonly DrawnPoint[]): Pick<ChartFrame, 'low' | 'high'> {
  const values = points.flatMap((point) => valueOf(point) ?? []);
  return { low: Math.min(0, ...values), high: Math.max(0, ...values) };
}

/** Room that the names of the value axis take, px; known before anything is drawn, so that nothing is drawn twice. */
export function axisWidth({ ticks }: ValueAxis, { formatTick }: ChartModel): number {
  return 16 + 8 * Math.max(...ticks.map((tick) => formatTick(tick).length));
}
