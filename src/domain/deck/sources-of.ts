import type { PlainDate } from '../date.ts';
import { formatDate } from '../format/date.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Locale } from '../model/text.ts';
import { shortPublisher } from '../sentence/source-words.ts';
import { deckWords } from './words.ts';

const named = 3;

/** «Số liệu đến 31/07/2023 · Nguồn: Báo Bình Thuận; Sở TT&TT và 3 nguồn khác», for slides of many figures. */
export function commonSource(
  catalogue: Catalogue,
  sources: readonly (string | null | undefined)[],
  locale: Locale,
): string {
  const words = deckWords(locale);
  const ids = sources.filter((id) => typeof id === 'string');
  const publishers = [
    ...new Set(ids.map((id) => shortPublisher(catalogue.sources.get(id)?.publisher ?? id))),
  ];
  const cutoff: PlainDate = catalogue.edition.dataCutoff;
  const asOf = words.asOf(formatDate(cutoff, locale));
  if (publishers.length === 0) return asOf;
  const more = publishers.length - named;
  const names = publishers.slice(0, named).join('; ') + (more > 0 ? ` ${words.andOthers(more)}` : '');
  return `${asOf} · ${words.sourcesOf(names)}`;
}
