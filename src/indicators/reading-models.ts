import type { ChartFrame, ChartModel } from '#charts/chart-model.ts';
import type { ComparatorSeries, Indicator, Locale } from '#domain/model/index.ts';
import { inLocale } from '#domain/model/text.ts';
import { finishSeries } from '#domain/series.ts';
import { isRank } from '#domain/unit.ts';
import type { Messages } from '#i18n/vi.ts';
import { chartSeries, grainOf, middleOf } from './chart-series.ts';
import { asPrinted } from './printed-digits.ts';
import { axisParts } from './trend-model.ts';

/** One body's or one method's readings with the chart that shows them. */
export interface Reading {
  readonly series: ComparatorSeries;
  /** Makes the chart when its turn to be drawn has come; null when nothing was published. */
  readonly chart: (() => ChartModel) | null;
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
  const frames = new Map(
    [true, false].map((own) => [own, frameOf(all.filter((series) => hasUnitOf(indicator, series) === own))]),
  );
  return all.map((series): Reading => {
    const own = hasUnitOf(indicator, series);
    const frame = frames.get(own) ?? null;
    if (frame === null || series.observations.every(({ value }) => value === null)) {
      return { series, chart: null };
    }
    const chart = (): ChartModel => {
      // How often another body publishes is not known: no period of theirs counts as missing.
      const points = finishSeries(series.observations, 'irregular');
      return {
        title: inLocale(series.label, locale),
        series: chartSeries(points, (value) => asPrinted(indicator, value), locale, t),
        marks: [],
        events: [],
        frame,
        grain: grainOf(points),
        ...axisParts(own ? indicator : { ...indicator, bounds: null }, locale),
      };
    };
    return { series, chart };
  });
}

/** A place among provinces is measured in another unit than an amount. */
function hasUnitOf({ unit }: Indicator, { kind }: ComparatorSeries): boolean {
  return kind !== 'rank' || isRank(unit);
}

function frameOf(all: readonly ComparatorSeries[]): ChartFrame | null {
  let [from, to, low, high] = [Infinity, -Infinity, 0, 0];
  for (const { observations } of all) {
    for (const { value, period } of observations) {
      if (value === null) continue;
      low = Math.min(low, value);
      high = Math.max(high, value);
      const x = middleOf(period);
      from = Math.min(from, x);
      to = Math.max(to, x);
    }
  }
  if (from > to) return null;
  return from === to ? { from: from - aroundOne, to: to + aroundOne, low, high } : { from, to, low, high };
}
