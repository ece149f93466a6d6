/** One point, finished: the chart draws and computes nothing about data. */
export interface ChartPoint {
  /** Place on the time axis, ms; the middle of the period. */
  readonly x: number;
  /** null is a gap. */
  readonly y: number | null;
  /** Period as printed under the axis; derived figures carry `*`. */
  readonly label: string;
  /** Value with its unit and qualifier, for the tooltip. */
  readonly text: string;
  /** Number alone, printed on the point when there is room. */
  readonly short: string;
  /** Provisional, estimated or derived: drawn hollow. */
  readonly hollow: boolean;
  /** Points of one line are joined, points of different lines never. */
  readonly line: number;
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

export interface ChartModel {
  /** Name of the chart for a screen reader. */
  readonly title: string;
  readonly points: readonly ChartPoint[];
  readonly marks: readonly ChartMark[];
  readonly events: readonly ChartEvent[];
  /** `from-zero` for amounts; `rank` puts the first place on top. */
  readonly axis: { readonly kind: 'from-zero' } | { readonly kind: 'rank'; readonly last: number };
  /** Formats a number of the value axis. */
  readonly formatTick: (value: number) => string;
}
