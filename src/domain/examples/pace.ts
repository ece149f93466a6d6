/** Constructed histories for the rule of pace in words. */
import type { Indicator } from '../model/indicator.ts';
import { indicator, observed, period, target } from './builders.ts';

function history(...values: readonly number[]): Indicator {
  const trend = values.map((value, index) => ({ period: period(`2025-0${index + 1}`), value }));
  const last = trend.at(-1);
  return indicator({
    trend,
    latest: last ? observed(last.period.text, last.value) : null,
    targets: [target('2025-12-31', 80)],
  });
}

/** Four months: the middle one of three successive changes. */
export const steady: Indicator = history(60, 62, 63, 66);

/** Five months with a leap in one of them: the median of all ten slopes does not follow it. */
export const leap: Indicator = history(60, 61, 71, 63, 64);

/** Falls: the target is not reached at this pace. */
export const falling: Indicator = history(42, 41, 39);

/** Two months: no pace. */
export const tooShort: Indicator = history(60, 62);
