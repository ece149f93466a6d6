import type { ChartEvent, ChartMark, ChartModel, ChartPoint } from '#charts/chart-model.ts';
import type { Assessment } from '#domain/assessment.ts';
import { publishedValue } from '#domain/figure.ts';
import { formatDate, formatPeriod } from '#domain/format/date.ts';
import { formatNumber } from '#domain/format/number.ts';
import { formatValue } from '#domain/format/value.ts';
import type { IndicatorDetail, Locale } from '#domain/model/index.ts';
import type { Period } from '#domain/period.ts';
import { inLocale } from '#domain/model/text.ts';
import { comparatorText, targetText } from '#domain/sentence/terms.ts';
import { finishSeries, type SeriesPoint } from '#domain/series.ts';
import type { Messages } from '#i18n/vi.ts';

/** Longer words of an event are cut on the chart; they stand in full in the list below it. */
const longestEvent = 48;

/** Everything the trend chart draws, from an indicator's history. */
export function trendModel(
  { indicator, performance, position }: Assessment,
  detail: IndicatorDetail,
  locale: Locale,
  t: Messages,
): ChartModel {
  const series = finishSeries(detail.observations, indicator.cadence);
  const points = withLines(series).map(({ point, line }): ChartPoint => {
    const figure = point.observation && publishedValue(point.observation);
    return {
      x: middle(point.period),
      y: figure?.value ?? null,
      label: `${formatPeriod(point.period, locale)}${point.derived ? '*' : ''}`,
      text: figure ? formatValue(figure, indicator, locale) : t.card.noFigure,
      short: figure ? formatNumber(figure.value, indicator.decimals, locale) : '',
      hollow: point.provisional || point.derived,
      line,
    };
  });
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
  const first = points[0]?.x ?? 0;
  const last = points.at(-1)?.x ?? 0;
  const events = detail.events.flatMap((event): ChartEvent[] => {
    const x = Date.parse(`${event.date}T00:00:00Z`);
    const text = inLocale(event.text, locale);
    const short = text.length > longestEvent ? `${text.slice(0, longestEvent - 1)}…` : text;
    return x > first && x < last ? [{ x, day: formatDate(event.date, locale), text: short }] : [];
  });
  const lastPlace = indicator.bounds?.max;
  return {
    title: inLocale(indicator.name, locale),
    points,
    marks,
    events,
    axis:
      indicator.unit.id === 'rank' && lastPlace != null
        ? { kind: 'rank', last: lastPlace }
        : { kind: 'from-zero' },
    formatTick: (value) => formatNumber(value, Number.isInteger(value) ? 0 : 1, locale),
  };
}

function middle(period: Period): number {
  return (Date.parse(`${period.start}T00:00:00Z`) + Date.parse(`${period.end}T24:00:00Z`)) / 2;
}

/** A gap breaks a line by itself; a new line begins only where two neighbours may not be joined. */
function withLines(series: readonly SeriesPoint[]): { point: SeriesPoint; line: number }[] {
  let line = 0;
  return series.map((point, index) => {
    const before = series[index - 1];
    if (before && before.value !== null && point.value !== null && before.segment !== point.segment)
      line += 1;
    return { point, line };
  });
}
