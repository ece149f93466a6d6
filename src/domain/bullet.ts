import { publishedValue } from './figure.ts';
import { sharedDigits } from './format/digits.ts';
import { formatValue } from './format/value.ts';
import type { Indicator, Target } from './model/indicator.ts';
import type { Locale } from './model/text.ts';
import { nationalPosition } from './position.ts';
import { applicableTargets, mostDemanding } from './targets.ts';
import { isRank } from './unit.ts';

/** Lengths of a bullet bar, all in the indicator's unit on one axis from 0 to `max`. */
export interface BulletScale {
  readonly max: number;
  readonly value: number;
  readonly target: number | null;
  /** Only where the national figure may be compared. */
  readonly national: number | null;
  /** The national figure as it is written beside its mark; empty without one. */
  readonly nationalLabel: string;
}

/** The next of 1, 2, 2.5, 5 × 10ⁿ at or above a positive number. */
function niceCeiling(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 2.5, 5].find((each) => each * power >= value) ?? 10;
  return step * power;
}

/**
 * Geometry of the bullet bar, or null where a bar would mean nothing: ranks, negative figures, nothing published,
 * and counts with neither a target nor a comparable national figure.
 * @param aim the target to mark; by default the hardest of those that apply
 */
export function bulletScale(
  indicator: Indicator,
  locale: Locale,
  aim: Target | null = mostDemanding(applicableTargets(indicator), indicator.polarity),
): BulletScale | null {
  const latest = publishedValue(indicator.latest);
  if (latest === null || latest.value < 0 || isRank(indicator.unit)) return null;
  const position = nationalPosition(indicator);
  const national = position.kind === 'not-comparable' ? null : position.comparator.value;
  const target = aim?.value ?? null;
  // A percentage and a score out of a maximum have a whole; for everything else a mark gives the bar its measure.
  const whole = indicator.unit.id === 'percent' ? 100 : (indicator.bounds?.max ?? null);
  const isOfWhole = indicator.unit.id === 'percent' || (indicator.unit.id === 'score' && whole !== null);
  if (!isOfWhole && target === null && national === null) return null;
  const longest = Math.max(latest.value, target ?? 0, national ?? 0);
  if (longest === 0 && !isOfWhole) return null;
  const max = isOfWhole && whole !== null && longest <= whole ? whole : niceCeiling(longest);
  const decimals = sharedDigits(indicator.decimals, national ?? 0);
  const nationalLabel =
    national === null
      ? ''
      : formatValue({ value: national, qualifier: 'exact' }, { ...indicator, decimals }, locale);
  return { max, value: latest.value, target, national, nationalLabel };
}
