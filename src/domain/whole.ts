import type { Indicator } from './model/indicator.ts';
import type { Text } from './model/text.ts';
import { isShare } from './unit.ts';

/** What an indicator at 100% is all of; null for every other figure. «100%» says nothing without it. */
export function wholeOf({ latest, unit, denominator }: Indicator): Text | null {
  return latest?.value === 100 && isShare(unit) ? denominator : null;
}
