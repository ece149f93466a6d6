import type { EditionDiff } from '../edition-diff.ts';
import { inLocale, type Locale } from '../model/text.ts';
import { plural } from './letters.ts';

/** What changed between two editions, in numbers of indicators. */
export function editionChangeHeadline(diff: EditionDiff, locale: Locale): string {
  const vi = locale === 'vi';
  const clause = (count: number, viWords: string, en: string) =>
    count === 0
      ? []
      : [vi ? `${count} chỉ số ${viWords}` : `${count} ${plural(count, 'indicator', 'indicators')} ${en}`];
  const clauses = [
    ...clause(diff.changed.length, 'thay đổi', 'changed'),
    ...clause(diff.added.length, 'mới', 'new'),
    ...clause(diff.gone.length, 'không còn', 'gone'),
    ...clause(diff.revised.length, 'được đính chính', 'revised'),
    ...clause(diff.newlyOverdue.length, 'mới quá hạn', 'newly overdue'),
  ];
  const said = clauses.length > 0 ? clauses.join(', ') : vi ? 'không có thay đổi' : 'no changes';
  return `${inLocale(diff.from.title, locale)} – ${inLocale(diff.to.title, locale)}: ${said}`;
}
