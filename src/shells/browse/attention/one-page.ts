import type { AttentionItem } from '#domain/attention.ts';
import { inLocale, type Locale } from '#domain/model/text.ts';
import { paceReport } from '#domain/pace-report.ts';
import { attentionReason } from '#domain/sentence/attention.ts';
import { attentionFigure } from '#domain/sentence/attention-figure.ts';
import type { SentenceContext } from '#domain/sentence/context.ts';
import { paceReportSentence } from '#domain/sentence/pace-report.ts';

/**
 * Millimetres of an A4 page as the print style of this folder sets it, rounded against us: the estimate may leave a
 * row's height empty, it must not run over. (Should it, the style sheet hides the row that does not fit.)
 */
const sizes = {
  /** Between what stands above the list, headline and notices apart, and the foot. */
  room: 212,
  headline: 7,
  notice: 14,
  owner: 12,
  name: 5,
  line: 4.1,
  source: 3.8,
  padding: 3.4,
  value: 6.5,
};
/** Letters of a line: of the headline, of the text, of the caption of a figure. */
const letters = { headline: 50, text: 62, caption: 24 };

const linesOf = (text: string, width: number) => Math.ceil(text.length / width);

function height(item: AttentionItem, context: SentenceContext, locale: Locale): number {
  const reason = attentionReason(item, context, locale);
  const pace =
    item.assessment === null ? '' : paceReportSentence(paceReport(item.assessment), item.indicator, locale);
  const name = inLocale(item.indicator?.shortName ?? item.bottleneck?.name ?? { vi: '', en: null }, locale);
  const text =
    linesOf(name, letters.text) * sizes.name +
    (linesOf(reason, letters.text) + linesOf(pace, letters.text)) * sizes.line +
    sizes.source;
  const caption = attentionFigure(item, context, locale)?.caption ?? '';
  const figure = sizes.value + (linesOf(caption, letters.caption) + 1) * sizes.line;
  return Math.max(text, figure) + sizes.padding;
}

/** What else takes room on the page. */
interface Around {
  readonly headline: string;
  readonly notices: number;
  /** Rows stand under the names of their owners. */
  readonly byOwner: boolean;
}

/** How many of the first items surely fit on one printed page. */
export function itemsOnOnePage(
  items: readonly AttentionItem[],
  around: Around,
  context: SentenceContext,
  locale: Locale,
): number {
  const owners = new Set<string | null>();
  let used = linesOf(around.headline, letters.headline) * sizes.headline + around.notices * sizes.notice;
  for (const [index, item] of items.entries()) {
    if (around.byOwner && !owners.has(item.owner)) used += sizes.owner;
    owners.add(item.owner);
    used += height(item, context, locale);
    if (used > sizes.room) return index;
  }
  return items.length;
}
