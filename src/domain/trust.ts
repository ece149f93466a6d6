import { addDays, daysBetween, type PlainDate } from './date.ts';
import type { Indicator, Reporting } from './model/indicator.ts';
import type { Flag } from './model/observation.ts';

/** Whether a figure may carry a colour, and if not, why. */
export type Trust =
  | {
      readonly kind: 'not-published';
      readonly reporting: Reporting;
      /** c confidential, z not applicable, x not published; null when there is no observation at all. */
      readonly flag: 'c' | 'z' | 'x' | null;
    }
  | {
      readonly kind: 'missing';
      /** The day the figure is due, when that day is still to come: «chưa đến kỳ». */
      readonly due: PlainDate | null;
      /** Days past the due day, once the grace is over; else null. */
      readonly lateDays: number | null;
    }
  | { readonly kind: 'broken'; readonly flag: 'b' | 'd' }
  | { readonly kind: 'overdue'; /** Days past the due day. */ readonly days: number }
  | { readonly kind: 'provisional'; readonly flag: 'p' | 'e' | 'f' | 'u' }
  | { readonly kind: 'final' };

/** Those kinds that withhold the colour. */
export type Withheld = Exclude<Trust, { kind: 'provisional' } | { kind: 'final' }>;

function firstOf<F extends Flag>(flags: readonly Flag[], wanted: readonly F[]): F | null {
  return wanted.find((flag) => flags.includes(flag)) ?? null;
}

/** Days past the due day once the grace is over, else null. A missing due day is never late. */
export function lateDays(indicator: Indicator, evaluationDate: PlainDate): number | null {
  const { nextDue, graceDays } = indicator;
  if (nextDue === null || evaluationDate <= addDays(nextDue, graceDays)) return null;
  return daysBetween(nextDue, evaluationDate);
}

/** The first reason that applies, in the order of the method page. */
export function trustOf(indicator: Indicator, evaluationDate: PlainDate): Trust {
  const { latest, reporting, nextDue } = indicator;
  const flags = latest?.flags ?? [];
  const unpublished = latest?.value === null ? firstOf(flags, ['x', 'c', 'z']) : null;
  // No observation and none promised for a day: nobody has published the figure, so nothing is missing.
  const neverPublished = latest === null && nextDue === null;
  if (unpublished !== null || reporting !== 'reported' || neverPublished) {
    return { kind: 'not-published', reporting, flag: unpublished };
  }
  const days = lateDays(indicator, evaluationDate);
  if (latest === null || latest.value === null) {
    const due = nextDue !== null && nextDue >= evaluationDate ? nextDue : null;
    return { kind: 'missing', due, lateDays: days };
  }
  const broken = firstOf(flags, ['b', 'd']);
  if (broken !== null) return { kind: 'broken', flag: broken };
  if (days !== null) return { kind: 'overdue', days };
  const provisional = firstOf(flags, ['p', 'e', 'f', 'u']);
  return provisional === null ? { kind: 'final' } : { kind: 'provisional', flag: provisional };
}

/** A status expires: only final and (drawn hollow) provisional figures carry a colour. */
export function mayCarryColour(trust: Trust): trust is Exclude<Trust, Withheld> {
  return trust.kind === 'final' || trust.kind === 'provisional';
}
