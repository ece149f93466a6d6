import type { ChartSeries, TimeUnit } from '#charts/chart-model.ts';
import { dayNumber } from '#domain/date.ts';
import { publishedValue } from '#domain/figure.ts';
import { formatPeriod } from '#domain/format/date.ts';
import { formatNumber } from '#domain/format/number.ts';
import { formatValue, type ValueFormat } from '#domain/format/value.ts';
import type { Locale } from '#domain/model/index.ts';
import { parsePeriod, type Period } from '#domain/period.ts';
import { flagWords } from '#domain/sentence/reasons.ts';
import type { SeriesPoint } from '#domain/series.ts';
import type { Messages } from '#i18n/vi.ts';

/** A finished series in the columns that a chart draws; words are made only for the points that show them. */
export function chartSeries(
  points: readonly SeriesPoint[],
  formatOf: (value: number) => ValueFormat,
  locale: Locale,
  t: Messages,
): ChartSeries {
  return {
    xs: Float64Array.from(points, ({ period }) => middleOf(period)),
    ys: Float64Array.from(points, ({ value }) => value ?? NaN),
    segments: Int32Array.from(points, ({ segment }) => segment),
    hollow: Uint8Array.from(points, (point) => Number(point.provisional || point.derived)),
    flagged: Uint8Array.from(points, ({ observation }) => Number((observation?.flags.length ?? 0) > 0)),
    words: (index) => {
      const point = points[index];
      if (!point) return { label: '', text: '', short: '' };
      const figure = point.observation && publishedValue(point.observation);
      const reasons = point.observation?.flags.map((flag) => flagWords(flag, locale)) ?? [];
      const format = formatOf(figure?.value ?? 0);
      const value = figure ? formatValue(figure, format, locale) : t.card.noFigure;
      return {
        label: `${formatPeriod(point.period, locale)}${point.derived ? '*' : ''}`,
        text: [value, ...reasons].join(', '),
        short: figure ? formatNumber(figure.value, format.decimals, locale) : '',
      };
    },
  };
}

const dayMs = 86_400_000;

/** The middle of a period on the time axis, ms. */
export function middleOf({ start, end }: Period): number {
  return ((dayNumber(start) + dayNumber(end) + 1) / 2) * dayMs;
}

/** The finest unit that a history is published in. */
export function grainOf(points: readonly SeriesPoint[]): TimeUnit {
  if (points.some(({ period }) => period.kind === 'day')) return 'day';
  return points.every(({ period }) => period.kind === 'year') ? 'year' : 'month';
}

const unitLengths: Readonly<Record<TimeUnit, number>> = { year: 4, month: 7, day: 10 };

/** A moment of the time axis as `2023`, `07/2023` or `31/07/2023`. */
export function formatTime(x: number, unit: TimeUnit, locale: Locale): string {
  const text = new Date(x).toISOString().slice(0, unitLengths[unit]);
  const period = unit === 'year' ? null : parsePeriod(text);
  return period ? formatPeriod(period, locale) : text;
}
