import type { BreakdownView } from '#domain/breakdown.ts';
import type { ValueFormat } from '#domain/format/value.ts';
import type { BreakdownRow, Indicator } from '#domain/model/index.ts';
import { isRank } from '#domain/unit.ts';

/** How a group's figures are printed. The indicator's own maximum does not apply to its groups, except for places. */
export function groupFormat(view: BreakdownView, indicator: Indicator): Indicator {
  const bounds = isRank(indicator.unit) ? indicator.bounds : null;
  return { ...indicator, decimals: view.decimals, bounds };
}

/** The same for one group's own figure, which names its maximum where it is known: `5,5/22`. */
export function ownFormat(format: Indicator, { outOf }: BreakdownRow): ValueFormat {
  return outOf === null ? format : { ...format, bounds: { min: null, max: outOf } };
}
