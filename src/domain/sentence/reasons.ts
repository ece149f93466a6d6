import type { Assessment } from '../assessment.ts';
import type { NoChangeReason } from '../change.ts';
import { formatDate, formatPeriod } from '../format/date.ts';
import type { Flag } from '../model/observation.ts';
import type { Locale } from '../model/text.ts';
import type { Performance } from '../performance.ts';
import type { Period } from '../period.ts';
import type { NotComparableReason } from '../position.ts';
import { mayCarryColour, type Withheld } from '../trust.ts';
import { plural } from './letters.ts';
import { wordsOf } from './words.ts';

/** What a flag of an observation means. */
export function flagWords(flag: Flag, locale: Locale): string {
  return wordsOf(locale).flags[flag];
}

/** Why a figure may not be set against a comparator. */
export function positionReason(reason: NotComparableReason, locale: Locale): string {
  return wordsOf(locale).notComparable[reason];
}

/** Why no change since the previous period is shown. */
export function changeReason(reason: NoChangeReason, locale: Locale): string {
  return wordsOf(locale).noChange[reason];
}

/** Why a figure is not judged against its targets. */
export function performanceReason(reason: NonNullable<Performance['reason']>, locale: Locale): string {
  return wordsOf(locale).noPerformance[reason];
}

function days(count: number, locale: Locale): string {
  return locale === 'vi' ? `quá hạn ${count} ngày` : `${count} ${plural(count, 'day', 'days')} overdue`;
}

/**
 * Why a figure carries no colour: «chưa có số liệu công bố», «chưa đến kỳ», «quá hạn 12 ngày».
 * @param period of the newest observation, when there is one
 */
export function trustReason(trust: Withheld, period: Period | null, locale: Locale): string {
  const vi = locale === 'vi';
  const when = period && formatPeriod(period, locale);
  switch (trust.kind) {
    case 'not-published':
      if (trust.flag !== null) return flagWords(trust.flag, locale);
      return flagWords(trust.reporting === 'not-applicable' ? 'z' : 'x', locale);
    case 'missing':
      if (trust.due !== null) {
        const due = formatDate(trust.due, locale);
        return vi ? `chưa đến kỳ (hạn ${due})` : `not due yet (due ${due})`;
      }
      return flagWords('m', locale) + (trust.lateDays === null ? '' : `, ${days(trust.lateDays, locale)}`);
    case 'broken':
      return flagWords(trust.flag, locale) + (when ? (vi ? ` ở kỳ ${when}` : ` (${when})`) : '');
    case 'overdue':
      if (!when) return days(trust.days, locale);
      return vi
        ? `số liệu mới nhất ${when}, ${days(trust.days, locale)}`
        : `latest figure ${when}, ${days(trust.days, locale)}`;
  }
}

/** What a reader must know of a status: why there is none, or why it is hollow. Null when it stands by itself. */
export function statusReason({ indicator, trust, performance }: Assessment, locale: Locale): string | null {
  if (!mayCarryColour(trust)) return trustReason(trust, indicator.latest?.period ?? null, locale);
  if (performance.reason !== null) return performanceReason(performance.reason, locale);
  return trust.kind === 'provisional' ? flagWords(trust.flag, locale) : null;
}
