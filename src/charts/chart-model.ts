/** Words of one point, made when they are wanted: a history may have 50,000. */
export interface PointWords {
  /** Period as printed under the axis; derived figures carry `*`. */
  readonly label: string;
  /** Value with its unit and qualifier, or why there is none: for the tooltip. */
  readonly text: string;
  /** Number alone, printed on the point when there is room. */
  readonly short: string;
}

/** A finished history in columns, oldest first: the chart draws and computes nothing about data. */
export interface ChartSeries {
  /** Places on the time axis, ms; the middle of each period. */
  readonly xs: Float64Array;
  /** NaN is a gap. */
  readonly ys: Float64Array;
  /** Neighbours of one segment are joined, points of different segments never. */
  readonly segments: Int32Array;
  /** 1: provisional, estimated or derived, drawn hollow. */
  readonly hollow: Uint8Array;
  /** 1: carries a mark of any kind, and is drawn even where points must be left out, if such points are few. */
  readonly flagged: Uint8Array;
  readonly words: (index: number) => PointWords;
}

/** A horizontal line with its name on it. */
export interface ChartMark {
  readonly kind: 'target' | 'national';
  readonly value: number;
  readonly label: string;
}

export interface ChartEvent {
  readonly x: number;
  /** The day, always shown. */
  readonly day: string;
  /** What happened; left out where the chart is narrow. */
  readonly text: string;
}

/** Axes that several charts share, so that they can be compared by eye. */
export interface ChartFrame {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

export interface ChartModel {
  /** Name of the chart for a screen reader. */
  readonly title: string;
  readonly series: ChartSeries;
  readonly marks: readonly ChartMark[];
  readonly events: readonly ChartEvent[];
  /** `from-zero` for amounts; `rank` puts the first place on top. */
  readonly axis: { readonly kind: 'from-zero' } | { readonly kind: 'rank'; readonly last: number };
  /** Null: the axes fit this chart alone. */
  readonly frame: ChartFrame | null;
  /** The shortest period of the history: the time axis is cut no finer. */
  readonly grain: TimeUnit;
  /** Formats a number of the value axis. */
  readonly formatTick: (value: number) => string;
  /** Formats a moment of the time axis as a year, a month or a day. */
  readonly formatTime: (x: number, unit: TimeUnit) => string;
}

export type TimeUnit = 'year' | 'month' | 'day';
