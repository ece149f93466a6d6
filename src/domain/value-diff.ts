import { publishedValue, openSide } from './figure.ts';
import type { Indicator } from './model/indicator.ts';
import { isRank } from './unit.ts';

/** How the newest figure of an indicator differs between two editions. */
export type ValueDiff =
  | { readonly kind: 'same' | 'appeared' | 'withdrawn' }
  /** The figures are of different areas, units, methods or definitions, or one is a bound: no difference is shown. */
  | { readonly kind: 'not-comparable'; readonly reason: 'area' | 'unit' | 'method' | 'bound' }
  | {
      /** `revised`: the same period, another number. `newer`: another period. */
      readonly kind: 'revised' | 'newer';
      /** To − from, in units of the indicator; 0 when a new period has the old value. */
      readonly difference: number;
      readonly desirability: 'better' | 'worse' | 'neutral';
    };

function desirability(difference: number, indicator: Indicator): 'better' | 'worse' | 'neutral' {
  if (difference === 0 || indicator.polarity === 'informational') return 'neutral';
  const wantsMore = indicator.polarity === 'higher-better' && !isRank(indicator.unit);
  return difference > 0 === wantsMore ? 'better' : 'worse';
}

/** Compares the newest figures of one indicator in an earlier and a later edition. */
export function valueDiff(from: Indicator, to: Indicator): ValueDiff {
  const [was, now] = [publishedValue(from.latest), publishedValue(to.latest)];
  if (was === null || now === null) {
    if (was === now) return { kind: 'same' };
    return { kind: was === null ? 'appeared' : 'withdrawn' };
  }
  const samePeriod = was.period.text === now.period.text;
  if (from.unit.id !== to.unit.id) return { kind: 'not-comparable', reason: 'unit' };
  if (samePeriod && was.value === now.value && was.qualifier === now.qualifier) return { kind: 'same' };
  const newBreak = !samePeriod && (now.flags.includes('b') || now.flags.includes('d'));
  if (from.method.id !== to.method.id || newBreak) return { kind: 'not-comparable', reason: 'method' };
  const bounded = openSide(was.qualifier) !== null || openSide(now.qualifier) !== null;
  // A changed bound of one period is a revision all the same, and is listed as one.
  if (bounded && !samePeriod) return { kind: 'not-comparable', reason: 'bound' };
  const difference = now.value - was.value;
  return {
    kind: samePeriod ? 'revised' : 'newer',
    difference,
    desirability: desirability(difference, to),
  };
}
