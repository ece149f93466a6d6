import type { ChartFrame, ChartModel } from '#charts/chart-model.ts';
import type { ComparatorSeries, Indicator, Locale } from '#domain/model/index.ts';
import { inLocale } from '#domain/model/text.ts';
import { finishSeries } from '#domain/series.ts';
import { isRank } from '#domain/unit.ts';
import type { Messages } from '#i18n/vi.ts';
import { chartSeries, grainOf } from './chart-series.ts';
import { asPrinted } from './printed-digits.ts';
import { axisParts } from './trend-model.ts';

/** One body's or one method's readings with the chart that shows them. */
export interface Reading {
  readonly series: ComparatorSeries;
  /** Null when nothing was published. */
  readonly chart: ChartModel | null;
}

/** Half of the time that a lone point gets around itself, ms. */
const aroundOne = 183 * 86_400_000;

/** The charts of other bodies' readings: one each, on common axes where the units agree, none joined to another. */
export function readingModels(
  all: readonly ComparatorSeries[],
  indicator: Indicator,
  locale: Locale,
  t: Messages,
): readonly Reading[] {
  const charts = all.map((series) => {
    // How often another body publishes is not known: no period of theirs counts as missing.
    const points = finishSeries(series.observations, 'irregular');
    const columns = chartSeries(points, (value) => asPrinted(indicator, value), locale, t);
    return { series, columns, grain: grainOf(points) };
  });
  const frames = new Map<boolean, ChartFrame>();
  for (const own of [true, false]) {
    const frame = frameOf(charts.filter(({ series }) => ownUnit(series, indicator) === own));
    if (frame) frames.set(own, frame);
  }
  return charts.map(({ series, columns, grain }): Reading => {
    const own = ownUnit(series, indicator);
    const frame = frames.get(own) ?? null;
    if (frame === null || columns.ys.every(Number.isNaN)) return { series, chart: null };
    const axis = axisParts(own ? indicator : { ...indicator, bounds: null }, locale);
    const title = inLocale(series.label, locale);
    return { series, chart: { title, series: columns, marks: [], events: [], frame, grain, ...axis } };
  });
}

/** A place among provinces is measured in another unit than an amount. */
function ownUnit({ kind }: ComparatorSeries, { unit }: Indicator): boolean {
  return kind !== 'rank' || isRank(unit);
}

function frameOf(charts: readonly { readonly columns: ChartModel['series'] }[]): ChartFrame | null {
  let [from, to, low, high] = [Infinity, -Infinity, 0, 0];
  for (const { columns } of charts) {
    columns.ys.forEach((y, index) => {
      const x = columns.xs[index];
      if (Number.isNaN(y) || x === undefined) return;
      from = Math.min(from, x);
      to = Math.max(to, x);
      low = Math.min(low, y);
      high = Math.max(high, y);
    });
  }
  if (from > to) return null;
  return from === to ? { from: from - aroundOne, to: to + aroundOne, low, high } : { from, to, low, high };
}
