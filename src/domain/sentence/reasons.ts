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

type Words<K extends string> = Readonly<Record<K, Readonly<Record<Locale, string>>>>;

const flags: Words<Flag> = {
  p: { vi: 'tạm tính', en: 'provisional' },
  e: { vi: 'ước tính', en: 'estimated' },
  f: { vi: 'dự báo', en: 'forecast' },
  b: { vi: 'gián đoạn chuỗi số liệu', en: 'break in series' },
  r: { vi: 'đã đính chính', en: 'revised' },
  d: { vi: 'khác định nghĩa', en: 'definition differs' },
  u: { vi: 'độ tin cậy thấp', en: 'low reliability' },
  c: { vi: 'không được công bố vì bảo mật', en: 'confidential' },
  z: { vi: 'không áp dụng', en: 'not applicable' },
  x: { vi: 'chưa có số liệu công bố', en: 'not published' },
  m: { vi: 'thiếu số liệu', en: 'missing' },
  dv: { vi: 'tính từ số đã công bố', en: 'derived from published figures' },
};

/** What a flag of an observation means. */
export function flagWords(flag: Flag, locale: Locale): string {
  return flags[flag][locale];
}

const notComparable: Words<NotComparableReason> = {
  method: { vi: 'khác phương pháp đo', en: 'another method' },
  period: { vi: 'khác kỳ số liệu', en: 'another period' },
  unit: { vi: 'khác đơn vị tính', en: 'another unit' },
  scope: { vi: 'khác phạm vi, định nghĩa', en: 'another scope or definition' },
  bound: { vi: 'số liệu chỉ nêu mức chặn', en: 'the figure is only a bound' },
  'no-figure': { vi: 'chưa có số liệu của tỉnh', en: 'no provincial figure' },
  'no-comparator': { vi: 'chưa có số liệu cả nước', en: 'no national figure' },
};

/** Why a figure may not be set against a comparator. */
export function positionReason(reason: NotComparableReason, locale: Locale): string {
  return notComparable[reason][locale];
}

const noChange: Words<NoChangeReason> = {
  'no-figure': { vi: 'chưa có số liệu', en: 'no figure' },
  'no-previous': { vi: 'chưa có số liệu kỳ trước', en: 'no earlier figure' },
  'method-break': { vi: 'đã đổi phương pháp hoặc định nghĩa', en: 'method or definition changed' },
  unfinished: { vi: 'kỳ số liệu chưa kết thúc', en: 'the period is not over' },
  bound: { vi: 'số liệu chỉ nêu mức chặn', en: 'the figure is only a bound' },
};

/** Why no change since the previous period is shown. */
export function changeReason(reason: NoChangeReason, locale: Locale): string {
  return noChange[reason][locale];
}

const noPerformance: Words<NonNullable<Performance['reason']>> = {
  trust: { vi: 'số liệu chưa đủ tin cậy để đánh giá', en: 'the figure cannot carry a status' },
  'no-baseline': { vi: 'chưa có mốc đầu để tính tiến độ', en: 'no baseline to measure progress from' },
  informational: { vi: 'số liệu tham khảo, không đánh giá', en: 'for reference, not assessed' },
};

/** Why a figure is not judged against its targets. */
export function performanceReason(reason: NonNullable<Performance['reason']>, locale: Locale): string {
  return noPerformance[reason][locale];
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
      return flagWords(trust.flag, locale) + (when ? (vi ? ` ở kỳ ${when}` : ` at ${when}`) : '');
    case 'overdue':
      if (!when) return days(trust.days, locale);
      return vi
        ? `số liệu mới nhất ${when}, ${days(trust.days, locale)}`
        : `latest ${when}, ${days(trust.days, locale)}`;
  }
}

/** What a reader must know of a status: why there is none, or why it is hollow. Null when it stands by itself. */
export function statusReason({ indicator, trust, performance }: Assessment, locale: Locale): string | null {
  if (!mayCarryColour(trust)) return trustReason(trust, indicator.latest?.period ?? null, locale);
  if (performance.reason !== null) return performanceReason(performance.reason, locale);
  return trust.kind === 'provisional' ? flagWords(trust.flag, locale) : null;
}
