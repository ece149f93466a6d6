import type { Assessment } from '../assessment.ts';
import type { Change } from '../change.ts';
import { observedOn, publishedValue, type Published } from '../figure.ts';
import type { Companion, Comparator, Indicator, Target } from '../model/indicator.ts';
import type { Period } from '../period.ts';
import type { Comparable, NotComparableReason } from '../position.ts';
import { applicableTargets, targetDirection } from '../targets.ts';
import { mayCarryColour, type Withheld } from '../trust.ts';
import { usageGap, type UsageGap } from '../usage-gap.ts';
import type { SentenceContext } from './context.ts';
import { looseness, type Looseness } from './terms.ts';

/** One thing that a sentence may say, with typed slots; the grammars of both languages fill from these alone. */
export type Fact =
  | {
      readonly kind: 'withheld';
      readonly trust: Withheld;
      readonly period: Period | null;
      /** Named only where there is no figure at all. */
      readonly target: Target | null;
    }
  | {
      readonly kind: 'target-met';
      readonly target: Target;
      /** How far beyond the target, never negative. */
      readonly beyond: number;
      readonly direction: 'up' | 'down';
      readonly looseness: Looseness;
    }
  | {
      readonly kind: 'target-open' | 'target-missed';
      readonly target: Target;
      /** How far short of the target; zero or less when a bound or a strict target hides it. */
      readonly short: number;
      readonly direction: 'up' | 'down';
      readonly looseness: Looseness;
      readonly pace: number | null;
      /** Set when the figure has moved away from it, or not at all. */
      readonly stuckAt: Published | null;
      readonly noBaseline: boolean;
      /** The last earlier target that was missed. */
      readonly missed: Target | null;
      /** The period of a figure that describes a day before a missed target was due. */
      readonly before: Period | null;
    }
  | { readonly kind: 'country'; readonly position: Comparable; readonly otherPeriod: Period | null }
  | {
      readonly kind: 'not-comparable';
      readonly reason: NotComparableReason;
      readonly comparator: Comparator;
    }
  | { readonly kind: 'change'; readonly change: Change; readonly was: number }
  | { readonly kind: 'usage'; readonly usage: UsageGap }
  | { readonly kind: 'paired'; readonly indicator: Indicator; readonly figure: Published }
  | { readonly kind: 'companion'; readonly companion: Companion; readonly figure: Published }
  | { readonly kind: 'place'; readonly comparator: Comparator }
  | { readonly kind: 'alone'; readonly informational: boolean };

type Ranked = { readonly weight: number; readonly fact: Fact };

/** The target to name beside a missing figure: the first not yet due, else the last one. */
function nearestTarget(indicator: Indicator, { evaluationDate }: SentenceContext): Target | null {
  const targets = applicableTargets(indicator);
  return targets.find(({ due }) => due >= evaluationDate) ?? targets.at(-1) ?? null;
}

function withheldFact(trust: Withheld, indicator: Indicator, context: SentenceContext): Fact {
  const noFigure = trust.kind === 'not-published' || trust.kind === 'missing';
  return {
    kind: 'withheld',
    trust,
    period: indicator.latest?.period ?? null,
    target: noFigure ? nearestTarget(indicator, context) : null,
  };
}

function targetFact({ indicator, performance }: Assessment, latest: Published): Ranked | null {
  const { status, aim, gap, pace, missed, reason } = performance;
  if (aim === null || gap === null) return null;
  const direction = targetDirection(aim, indicator.polarity);
  const beyond = direction === 'up' ? gap : -gap;
  if (status === 'met') {
    const fact: Fact = {
      kind: 'target-met',
      target: aim,
      beyond,
      direction,
      looseness: looseness(latest, direction),
    };
    return { weight: 3, fact };
  }
  const stuck = status === 'off-track' && (pace === null || pace <= 0);
  const fact: Fact = {
    kind: status === 'missed' ? 'target-missed' : 'target-open',
    target: aim,
    short: -beyond,
    direction,
    looseness: looseness(latest, direction === 'up' ? 'down' : 'up'),
    pace,
    stuckAt: stuck ? publishedValue(indicator.baseline) : null,
    noBaseline: reason === 'no-baseline',
    missed: status === 'missed' ? null : (missed.at(-1) ?? null),
    before: status === 'missed' && observedOn(latest) < aim.due ? latest.period : null,
  };
  return { weight: status === 'on-track' ? 3 : 0, fact };
}

function countryFact({ position }: Assessment, latest: Published): Ranked | null {
  if (position.kind !== 'not-comparable') {
    const { period } = position.comparator;
    const otherPeriod = period.text === latest.period.text ? null : period;
    return { weight: position.good === false ? 1 : 4, fact: { kind: 'country', position, otherPeriod } };
  }
  const { reason, comparator } = position;
  if (comparator === null) return null;
  return { weight: 8, fact: { kind: 'not-comparable', reason, comparator } };
}

function changeFact({ change, indicator }: Assessment): Ranked | null {
  const previous = publishedValue(indicator.previous);
  if (change.kind === 'no-change' || previous === null) return null;
  const weight = change.desirability === 'worse' ? 4.5 : 5.5;
  return { weight, fact: { kind: 'change', change, was: previous.value } };
}

function pairedFact(indicator: Indicator, { indicators }: SentenceContext): Ranked | null {
  const usage = usageGap(indicator, (id) => indicators.get(id) ?? null);
  if (usage !== null) return { weight: 2, fact: { kind: 'usage', usage } };
  for (const id of indicator.pairedWith) {
    const other = indicators.get(id);
    const figure = publishedValue(other?.latest ?? null);
    if (other && figure) return { weight: 6, fact: { kind: 'paired', indicator: other, figure } };
  }
  return null;
}

function companionFact(indicator: Indicator): Ranked | null {
  for (const companion of indicator.companions) {
    const figure = publishedValue(companion.observation);
    if (figure) return { weight: 7, fact: { kind: 'companion', companion, figure } };
  }
  return null;
}

/** A place is named only within the frame of the indicator itself. */
function placeFact(indicator: Indicator): Ranked | null {
  const comparator = indicator.comparators.find(
    ({ kind, method, period }) =>
      kind === 'rank' && method === indicator.method.id && period.text === indicator.latest?.period.text,
  );
  return comparator ? { weight: 5, fact: { kind: 'place', comparator } } : null;
}

/**
 * What can be said of an indicator, most decision-relevant first; never empty. A figure that may not carry a
 * colour yields one fact: why.
 */
export function factsOf(assessment: Assessment, context: SentenceContext): readonly [Fact, ...Fact[]] {
  const { indicator, trust, performance } = assessment;
  const latest = publishedValue(indicator.latest);
  if (!mayCarryColour(trust)) return [withheldFact(trust, indicator, context)];
  const alone: Fact = { kind: 'alone', informational: performance.reason === 'informational' };
  if (latest === null) return [alone];
  const [first, ...rest] = [
    targetFact(assessment, latest),
    countryFact(assessment, latest),
    pairedFact(indicator, context),
    placeFact(indicator),
    changeFact(assessment),
    companionFact(indicator),
  ]
    .filter((ranked) => ranked !== null)
    .toSorted((a, b) => a.weight - b.weight)
    .map(({ fact }) => fact);
  return first ? [first, ...rest] : [alone];
}
