/** Constructed examples of single rules, a line each on the method page. */
import type { PlainDate } from '../date.ts';
import type { Figure } from '../figure.ts';
import type { Indicator, Target } from '../model/indicator.ts';
import { day, indicator, observed, target, units } from './builders.ts';
import { accounts, threeQuarters } from './cases.ts';

/** An indicator and the day as of which a rule is applied to it. */
export interface RuleExample<Id extends string> {
  readonly id: Id;
  readonly subject: Indicator;
  readonly on: PlainDate;
}

const evaluated = day('2023-12-31');
const due = { nextDue: day('2023-12-19'), graceDays: 5 } as const;

function at<Id extends string>(id: Id, subject: Partial<Indicator>, on = evaluated): RuleExample<Id> {
  return { id, subject: indicator(subject), on };
}

/** One for each answer of the trust rule, in its order. */
export const trustExamples = [
  at('notPublished', { reporting: 'not-started', latest: null }),
  at('confidential', { latest: observed('2023-11', null, { flags: ['c'] }) }),
  at('notDue', { latest: observed('2023-11', null, { flags: ['m'] }), nextDue: day('2024-01-10') }),
  at('missing', { latest: observed('2023-11', null, { flags: ['m'] }), ...due }),
  at('broken', { latest: observed('2023-11', 64, { flags: ['b'] }), ...due }),
  at('overdue', { latest: observed('2023-10', 64), ...due }),
  at(
    'inGrace',
    { latest: observed('2023-10', 64), ...due, targets: [target('2023-12-31', 60)] },
    day('2023-12-24'),
  ),
  at('provisional', {
    latest: observed('2023-12', 92, { flags: ['p'] }),
    targets: [target('2023-12-31', 90)],
  }),
  at('final', { latest: observed('2023-12', 92), targets: [target('2023-12-31', 90)] }),
] as const;

const between = { ...threeQuarters, latest: observed('2023-12', 35) };

/** Cases of the performance rule beside those that are worked in full. */
export const performanceExamples = [
  at('ownFirst', {
    ...between,
    targets: [target('2025-12-31', 95, { scope: 'national' }), target('2025-12-31', 30)],
  }),
  at('countsAlone', { ...accounts, targets: [target('2025-12-31', 900_000, { scope: 'national' })] }),
  at('missed', { ...between, targets: [target('2022-12-31', 40), target('2023-06-30', 50)] }),
  at('movedAway', { ...between, latest: observed('2023-12', 19.5), decimals: 1 }),
  at('noBaseline', { ...between, baseline: null }),
  at('lowerBetter', {
    ...between,
    polarity: 'lower-better',
    latest: observed('2023-12', 8),
    targets: [target('2023-12-31', 10, { qualifier: 'at-most' })],
  }),
  at('informational', { ...between, polarity: 'informational' }),
] as const;

/** Paces on either side of each threshold. */
export const paceExamples = [1, 0.95, 0.94, 0.6, 0.59, -0.1] as const;

/** A figure against a target: what counts as met. */
export interface MeetingExample {
  readonly figure: Figure;
  readonly goal: Target;
  /** How figure and goal are written. */
  readonly format: Indicator;
}

const asAccounts = indicator({ unit: units.account });
const asShare = indicator();

/** What a qualifier does to the meeting of a target. */
export const meetingExamples: readonly MeetingExample[] = [
  {
    figure: { value: 700_000, qualifier: 'more-than' },
    goal: target('2025-12-31', 700_000),
    format: asAccounts,
  },
  { figure: { value: 90, qualifier: 'less-than' }, goal: target('2025-12-31', 90), format: asShare },
  { figure: { value: 90, qualifier: 'about' }, goal: target('2025-12-31', 90), format: asShare },
  {
    figure: { value: 70, qualifier: 'exact' },
    goal: target('2025-12-31', 70, { qualifier: 'more-than' }),
    format: asShare,
  },
];
