import type { ChartEvent, ChartMark, ChartModel } from '#charts/chart-model.ts';
import type { Assessment } from '#domain/assessment.ts';
import { formatDate } from '#domain/format/date.ts';
import { formatNumber } from '#domain/format/number.ts';
import type { Indicator, IndicatorEvent, Locale } from '#domain/model/index.ts';
import { inLocale } from '#domain/model/text.ts';
import { comparatorText, targetText } from '#domain/sentence/terms.ts';
import type { SeriesPoint } from '#domain/series.ts';
import { isRank } from '#domain/unit.ts';
import type { Messages } from '#i18n/vi.ts';
import { chartSeries, formatTime, grainOf } from './chart-series.ts';

/** Longer words of an event are cut on the chart; they stand in full in the list below it. */
const longestEvent = 48;

/** Everything the trend chart draws of a finished history, or of a part of one. */
export function trendModel(
  assessment: Assessment,
  points: readonly SeriesPoint[],
  happened: readonly IndicatorEvent[],
  locale: Locale,
  t: Messages,
): ChartModel {
  const { indicator } = assessment;
  const series = chartSeries(points, () => indicator, locale, t);
  const first = series.xs[0] ?? 0;
  const last = series.xs.at(-1) ?? 0;
  const events = happened.flatMap((event): ChartEvent[] => {
    const x = Date.parse(`${event.date}T00:00:00Z`);
    const text = inLocale(event.text, locale);
    const short = text.length > longestEvent ? `${text.slice(0, longestEvent - 1)}…` : text;
    return x > first && x < last ? [{ x, day: formatDate(event.date, locale), text: short }] : [];
  });
  return {
    title: inLocale(indicator.name, locale),
    series,
    marks: trendMarks(assessment, locale, t),
    events,
    frame: null,
    grain: grainOf(points),
    ...axisParts(indicator, locale),
  };
}

function trendMarks({ indicator, performance, position }: Assessment, locale: Locale, t: Messages) {
  const marks: ChartMark[] = [];
  const { aim } = performance;
  if (aim) {
    const label = `${aim.due.slice(0, 4)}: ${targetText(aim, indicator, locale)}`;
    marks.push({ kind: 'target', value: aim.value, label: t.card.target(label) });
  }
  if (position.kind !== 'not-comparable') {
    const { comparator } = position;
    const label = comparatorText(comparator, indicator, locale);
    marks.push({ kind: 'national', value: comparator.value, label: t.card.national(label) });
  }
  return marks;
}

/** The axes of an indicator's charts: over all places for ranks, from zero for everything else. */
export function axisParts(
  { unit, bounds }: Pick<Indicator, 'unit' | 'bounds'>,
  locale: Locale,
): Pick<ChartModel, 'axis' | 'formatTick' | 'formatTime'> {
  const last = isRank(unit) ? (bounds?.max ?? null) : null;
  return {
    axis: last === null ? { kind: 'from-zero' } : { kind: 'rank', last },
    formatTick: (value) => formatNumber(value, Number.isInteger(value) ? 0 : 1, locale),
    formatTime: (x, timeUnit) => formatTime(x, timeUnit, locale),
  };
}
