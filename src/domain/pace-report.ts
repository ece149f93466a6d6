import type { Assessment } from './assessment.ts';
import type { Target } from './model/indicator.ts';
import { paceOf, type Pace } from './pace.ts';
import { mayCarryColour } from './trust.ts';

/** Why no pace can be told. */
export type NoPaceReason =
  /** The colour is withheld, and with it every judgement. */
  | 'withheld'
  /** There is no target to be on the way to. */
  | 'no-target'
  /** The target is met, so no pace is needed. */
  | 'met'
  /** Two points do not make a pace. */
  | 'few-points'
  /** The number stands beyond the target; only its bound leaves it open. */
  | 'bound';

/** How fast an indicator goes and would have to go to its aim, or why that cannot be told. */
export type PaceReport =
  | { readonly kind: 'pace'; readonly pace: Pace; readonly aim: Target }
  | {
      readonly kind: 'none';
      readonly reason: NoPaceReason;
      /** Periods with a figure. */
      readonly points: number;
    };

const fewestPoints = 3;

/** The pace of an assessed indicator towards its aim. */
export function paceReport({ indicator, trust, performance }: Assessment): PaceReport {
  const ends = indicator.trend.filter(({ value }) => value !== null).map(({ period }) => period.end);
  const points = new Set(ends).size;
  const none = (reason: NoPaceReason): PaceReport => ({ kind: 'none', reason, points });
  const { aim, status } = performance;
  if (!mayCarryColour(trust)) return none('withheld');
  if (aim === null) return none('no-target');
  if (status === 'met') return none('met');
  const pace = paceOf(indicator, aim);
  if (pace === null) return none(points < fewestPoints ? 'few-points' : 'bound');
  return { kind: 'pace', pace, aim };
}
