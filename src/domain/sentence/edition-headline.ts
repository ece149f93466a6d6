import type { ChangeKind } from '../change-kind.ts';
import { subjectOf, type ChangeRow, type ChangeRows } from '../change-rows.ts';
import { formatDate } from '../format/date.ts';
import type { Edition } from '../model/catalogue.ts';
import { inLocale, type Locale } from '../model/text.ts';
import { plural } from './letters.ts';

type Words = { readonly vi: string; readonly en: string };

/** What a number of indicators did, in the order in which a leader asks. */
const verbs: readonly (readonly [Exclude<ChangeKind, 'same'>, Words])[] = [
  ['newly-late', { vi: 'mới quá hạn', en: 'newly overdue' }],
  ['worse', { vi: 'xấu đi', en: 'worse' }],
  ['revised', { vi: 'được đính chính', en: 'revised' }],
  ['better', { vi: 'tốt lên', en: 'better' }],
  ['other', { vi: 'có thay đổi khác', en: 'otherwise changed' }],
  ['new', { vi: 'mới có số liệu', en: 'with a first figure' }],
  ['gone', { vi: 'không còn số liệu', en: 'without a figure now' }],
];

/** «Khác» needs something to differ from. */
const change: Words = { vi: 'có thay đổi', en: 'changed' };

/** The time between: by the days up to which the figures reach, by the titles where those are one day. */
function span(from: Edition, to: Edition, locale: Locale): string {
  const vi = locale === 'vi';
  if (from.dataCutoff === to.dataCutoff) {
    const [was, now] = [inLocale(from.title, locale), inLocale(to.title, locale)];
    return vi ? `Từ «${was}» đến «${now}»` : `From “${was}” to “${now}”`;
  }
  const [was, now] = [formatDate(from.dataCutoff, locale), formatDate(to.dataCutoff, locale)];
  return vi ? `Từ ${was} đến ${now}` : `From ${was} to ${now}`;
}

function clause(kind: ChangeKind, rows: readonly ChangeRow[], words: Words, noun: boolean, locale: Locale) {
  const count = rows.length;
  const [only] = rows;
  const named = kind !== 'other' && kind !== 'new';
  // One alone is named: the number would only make the reader look for it.
  const name =
    named && only && count === 1 ? ` (${inLocale(subjectOf(only).indicator.shortName, locale)})` : '';
  const counted =
    locale === 'vi'
      ? `${count}${noun ? ' chỉ số' : ''}`
      : `${count}${noun ? ` ${plural(count, 'indicator', 'indicators')}` : ''}`;
  return `${counted} ${words[locale]}${name}`;
}

/**
 * What changed between two editions, in counts of indicators that add up to all of them:
 * «Từ 31/07/2023 đến 30/06/2025: 2 chỉ số xấu đi, 16 mới có số liệu; 23 giữ nguyên».
 */
export function editionChangeHeadline(
  { from, to }: { readonly from: Edition; readonly to: Edition },
  rows: ChangeRows,
  locale: Locale,
): string {
  const vi = locale === 'vi';
  const told = verbs.filter(([kind]) => rows[kind].length > 0);
  const kept = rows.same.length;
  if (told.length === 0) {
    const nothing = vi
      ? `không có thay đổi nào trong ${kept} chỉ số`
      : `no change in ${kept} ${plural(kept, 'indicator', 'indicators')}`;
    return `${span(from, to, locale)}: ${nothing}`;
  }
  const alone = told.every(([kind]) => kind === 'other' || kind === 'new' || kind === 'gone');
  const clauses = told.map(([kind, words], index) =>
    clause(kind, rows[kind], kind === 'other' && alone ? change : words, index === 0, locale),
  );
  const rest = kept > 0 ? `; ${kept} ${vi ? 'giữ nguyên' : 'unchanged'}` : '';
  return `${span(from, to, locale)}: ${clauses.join(', ')}${rest}`;
}
