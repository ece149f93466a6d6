import type { AttentionItem } from '../attention.ts';
import { inLocale, type Locale } from '../model/text.ts';
import { attentionFigure } from './attention-figure.ts';
import type { SentenceContext } from './context.ts';
import { plural } from './letters.ts';

function first(item: AttentionItem, context: SentenceContext, locale: Locale): string {
  const vi = locale === 'vi';
  if (item.indicator === null) {
    const name = inLocale(item.bottleneck.name, locale);
    return vi ? `điểm nghẽn «${name}»` : `the bottleneck “${name}”`;
  }
  const name = inLocale(item.indicator.shortName, locale);
  const clause = attentionFigure(item, context, locale)?.clause;
  if (!clause) return name;
  return vi ? `${name} ${clause}` : `${name}, ${clause}`;
}

/**
 * The sentence at the top of the attention list: how many, and the first with its number:
 * «4 việc cần lãnh đạo xử lý; đứng đầu: Xếp hạng DTI còn kém 30 bậc so với mục tiêu 2030 (20/63)».
 * @param items the list, in its order
 */
export function attentionHeadline(
  items: readonly AttentionItem[],
  context: SentenceContext,
  locale: Locale,
): string {
  const [worst] = items;
  const count = items.length;
  if (!worst) {
    return locale === 'vi'
      ? 'Chưa có việc nào cần lãnh đạo xử lý theo số liệu của kỳ này'
      : 'Nothing needs a decision by the figures of this edition';
  }
  return locale === 'vi'
    ? `${count} việc cần lãnh đạo xử lý; đứng đầu: ${first(worst, context, locale)}`
    : `${count} ${plural(count, 'matter needs', 'matters need')} a decision; first: ${first(worst, context, locale)}`;
}
