import type { AttentionKind } from '../attention.ts';
import type { DisplayStatus, StatusKind } from '../display-status.ts';
import type { Locale } from '../model/text.ts';
import type { TallyGroup } from '../tally.ts';
import { wordsOf, type Label } from './words.ts';

/** The name of a status alone. */
export function statusKindLabel(kind: StatusKind, locale: Locale, length: keyof Label = 'full'): string {
  return wordsOf(locale).status[kind][length];
}

/** The word on a badge; a hollow status says that its figure is provisional. */
export function statusLabel(status: DisplayStatus, locale: Locale, length: keyof Label = 'full'): string {
  const label = statusKindLabel(status.kind, locale, length);
  if (!status.hollow) return label;
  return `${label} (${locale === 'vi' ? 'tạm tính' : 'provisional'})`;
}

/** What a number of the tally counts. */
export function tallyLabel(group: TallyGroup, locale: Locale): string {
  return wordsOf(locale).tally[group];
}

/** Why an item stands on the attention list, in two or three words. */
export function attentionLabel(kind: AttentionKind, locale: Locale): string {
  return wordsOf(locale).attention[kind];
}
