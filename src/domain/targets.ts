import { openSide, type Figure } from './figure.ts';
import type { Indicator, Polarity, Target } from './model/indicator.ts';
import { isShare } from './unit.ts';

/** Which way a figure has to go to reach the target. */
export function targetDirection(target: Target, polarity: Polarity): 'up' | 'down' {
  return openSide(target.qualifier) ?? (polarity === 'lower-better' ? 'down' : 'up');
}

/**
 * Whether a figure certainly meets a target: every number it can stand for does. `more-than 700` meets
 * `at-least 700`; `less-than 90` cannot meet `at-least 90`; `about` counts as exact.
 */
export function meets(latest: Figure, target: Target, polarity: Polarity): boolean {
  const direction = targetDirection(target, polarity);
  const open = openSide(latest.qualifier);
  if (open !== null && open !== direction) return false;
  const margin = direction === 'up' ? latest.value - target.value : target.value - latest.value;
  const strictTarget = target.qualifier === 'more-than' || target.qualifier === 'less-than';
  const strictFigure = latest.qualifier === 'more-than' || latest.qualifier === 'less-than';
  return strictTarget && !strictFigure ? margin > 0 : margin >= 0;
}

/**
 * The targets that an indicator is judged by, earliest due first: the province's own when it has any, else the
 * national ones, and those only for shares and rates (a country's count says nothing about a province's).
 */
export function applicableTargets(indicator: Pick<Indicator, 'targets' | 'unit'>): readonly Target[] {
  const own = indicator.targets.filter((target) => target.scope === 'province');
  const judged = own.length > 0 ? own : isShare(indicator.unit) ? indicator.targets : [];
  return judged.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.value - b.value));
}

/** The target hardest to meet; of equal ones the latest due. Null for an empty list. */
export function mostDemanding(targets: readonly Target[], polarity: Polarity): Target | null {
  const demand = (target: Target) => (polarity === 'lower-better' ? -target.value : target.value);
  return targets.reduce<Target | null>(
    (hardest, target) => (hardest === null || demand(target) >= demand(hardest) ? target : hardest),
    null,
  );
}
