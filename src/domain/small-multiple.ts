import { daysBetween, type PlainDate } from './date.ts';
import type { SeriesPoint } from './series.ts';

/** The days that a set of small charts shares as its axis of time. */
export interface TimeSpan {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** A point of a small chart; x and y from 0 to 1, y upwards. */
export interface PanelPoint {
  readonly x: number;
  readonly y: number;
  readonly point: SeriesPoint;
}

export interface Panel {
  /** Lines that may be drawn through: never over a gap or a break. */
  readonly lines: readonly (readonly PanelPoint[])[];
  readonly points: readonly PanelPoint[];
  /** Height of the number zero, 0 to 1. */
  readonly zero: number;
}

/** From the first day with a figure to the last one, over all series; null without any. */
export function sharedSpan(series: readonly (readonly SeriesPoint[])[]): TimeSpan | null {
  const days = series.flatMap((points) => points.filter(({ value }) => value !== null).map(({ on }) => on));
  const [first] = days;
  if (first === undefined) return null;
  return days.reduce<TimeSpan>(
    ({ from, to }, day) => ({ from: day < from ? day : from, to: day > to ? day : to }),
    { from: first, to: first },
  );
}

/** Geometry of one small chart: its own axis of values, from zero, over the shared axis of time. */
export function panelOf(points: readonly SeriesPoint[], span: TimeSpan): Panel {
  const drawn = points.flatMap((point) => (point.value === null ? [] : [{ point, value: point.value }]));
  const values = drawn.map(({ value }) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const height = high - low || 1;
  const days = daysBetween(span.from, span.to) || 1;
  const placed = drawn.map(({ point, value }) => ({
    x: daysBetween(span.from, point.on) / days,
    y: (value - low) / height,
    point,
  }));
  const lines: PanelPoint[][] = [];
  for (const one of placed) {
    const line = lines.at(-1);
    if (line?.at(-1)?.point.segment === one.point.segment) line?.push(one);
    else lines.push([one]);
  }
  return { lines, points: placed, zero: (0 - low) / height };
}
