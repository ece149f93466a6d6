import { deckWords } from '#domain/deck/words.ts';
import type { Evaluated } from '#domain/evaluated.ts';
import { formatDate } from '#domain/format/date.ts';
import type { Catalogue } from '#domain/model/catalogue.ts';
import { inLocale } from '#domain/model/text.ts';
import { defaultOptions, type WidgetKind, type WidgetRequest } from '#domain/widget/options.ts';
import { vi } from '#i18n/vi.ts';
import type { ShareCard } from './card.ts';

/** What every preview of a site says: whose it is. */
export function commonOf({ area }: Catalogue): Pick<ShareCard, 'brand' | 'initials'> {
  const name = inLocale(area.name, 'vi');
  const initials = name.split(/\s+/).map((word) => word.charAt(0));
  return { brand: vi.brand.title(name), initials: initials.join('').slice(0, 3) };
}

/** A widget in its default state. */
export function widgetOf(kind: WidgetKind, ids: readonly string[]): WidgetRequest {
  return { kind, ids, options: defaultOptions };
}

/** The day as of which everything was judged: a preview in somebody's feed does not expire by itself. */
export function judgedOn({ context }: Evaluated): string {
  return deckWords('vi').evaluated(formatDate(context.evaluationDate, 'vi'));
}

/** Sentences and source as running text; where statuses go on changing, also the day as of which they are. */
export function description(lines: readonly string[], source: string, evaluated: Evaluated): string {
  const day = evaluated.catalogue.edition.kind === 'live' ? [judgedOn(evaluated)] : [];
  return [...lines, ...source.split(' · '), ...day].map((part) => `${part}.`).join(' ');
}
