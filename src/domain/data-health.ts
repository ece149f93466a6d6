import type { Assessment } from './assessment.ts';
import type { PlainDate } from './date.ts';
import { observedOn } from './figure.ts';
import { ageInMonths } from './sentence/age.ts';
import { lateDays, mayCarryColour, type Trust } from './trust.ts';

/** How far one indicator's newest figure can be relied on, for the people who keep the data. */
export interface IndicatorHealth {
  readonly assessment: Assessment;
  /** Days past the due day once the grace is over; null when it is not late, or nobody promised a figure. */
  readonly lateDays: number | null;
  /** Whole months from the day the newest figure describes to the evaluation day; null without a figure. */
  readonly ageMonths: number | null;
}

/** How many indicators stand where; those by kind of trust add up to `total`. */
export interface EditionHealth {
  readonly total: number;
  readonly byTrust: Readonly<Record<Trust['kind'], number>>;
  /** Final and provisional figures: those that may carry a status. */
  readonly usable: number;
  /** Late by any day, whatever else is wrong with them. */
  readonly late: number;
}

const ranks: Readonly<Record<Trust['kind'], number>> = {
  overdue: 0,
  broken: 1,
  missing: 2,
  provisional: 3,
  final: 4,
  'not-published': 5,
};

/** Place of a kind of trust when indicators are put in its order: what asks for work first, what nobody owes last. */
export function trustRank(trust: Trust): number {
  return ranks[trust.kind];
}

/** A figure that nobody has promised is not late, however old its day. */
function lateness({ indicator, trust }: Assessment, day: PlainDate): number | null {
  return trust.kind === 'not-published' ? null : lateDays(indicator, day);
}

/** Day by which figures are put in order: those without any come after all others. */
function dayOf({ assessment: { indicator } }: IndicatorHealth): string {
  return indicator.latest === null ? '9999' : observedOn(indicator.latest);
}

/** Late ones first, the latest of them on top; then by the age of their newest figure; then by code. */
export function byUrgency(a: IndicatorHealth, b: IndicatorHealth): number {
  const late = (b.lateDays ?? 0) - (a.lateDays ?? 0);
  if (late !== 0) return late;
  const [one, other] = [dayOf(a), dayOf(b)];
  if (one !== other) return one < other ? -1 : 1;
  return a.assessment.indicator.code < b.assessment.indicator.code ? -1 : 1;
}

/** Every indicator's health as of a day, in order of urgency. */
export function indicatorHealth(
  assessments: readonly Assessment[],
  day: PlainDate,
): readonly IndicatorHealth[] {
  return assessments
    .map((assessment): IndicatorHealth => {
      const { latest } = assessment.indicator;
      return {
        assessment,
        lateDays: lateness(assessment, day),
        ageMonths: latest === null ? null : ageInMonths(latest, day),
      };
    })
    .toSorted(byUrgency);
}

/** The counts behind the sentence at the top of the data page. */
export function editionHealth(rows: readonly IndicatorHealth[]): EditionHealth {
  const byTrust = { 'not-published': 0, missing: 0, broken: 0, overdue: 0, provisional: 0, final: 0 };
  for (const { assessment } of rows) byTrust[assessment.trust.kind] += 1;
  return {
    total: rows.length,
    byTrust,
    usable: rows.filter(({ assessment }) => mayCarryColour(assessment.trust)).length,
    late: rows.filter((row) => row.lateDays !== null).length,
  };
}
