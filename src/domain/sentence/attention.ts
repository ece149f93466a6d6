import type { AttentionItem } from '../attention.ts';
import { formatPeriod } from '../format/date.ts';
import type { Bottleneck } from '../model/programmes.ts';
import type { Locale } from '../model/text.ts';
import { paceOf } from '../pace.ts';
import type { SentenceContext } from './context.ts';
import { factsOf, type Fact } from './facts.ts';
import { upperFirst } from './letters.ts';
import { paceSentence } from './pace.ts';
import { phrase } from './phrase.ts';

const wanted: Readonly<Record<Exclude<AttentionItem['kind'], 'bottleneck'>, readonly Fact['kind'][]>> = {
  overdue: ['withheld'],
  'off-track': ['target-open'],
  'at-risk': ['target-open'],
  missed: ['target-missed'],
  'below-country': ['country'],
  'usage-gap': ['usage'],
};

function bottleneckSentence({ severity, since }: Bottleneck, locale: Locale): string {
  const levels = { high: 'cao', medium: 'trung bình', low: 'thấp', unrated: 'chưa xếp hạng' };
  if (locale === 'en') return `Severity: ${severity}${since ? `, since ${formatPeriod(since, 'en')}` : ''}`;
  return `Mức độ ${levels[severity]}${since ? `, từ ${formatPeriod(since, 'vi')}` : ''}`;
}

/** The fact that put an indicator on the list; null for a bottleneck. */
export function attentionFact(item: AttentionItem, context: SentenceContext): Fact | null {
  const { assessment, kind } = item;
  if (assessment === null || kind === 'bottleneck') return null;
  const facts = factsOf(assessment, context);
  return facts.find((each) => wanted[kind].includes(each.kind)) ?? facts[0];
}

/** Why an item is on the attention list. */
export function attentionReason(item: AttentionItem, context: SentenceContext, locale: Locale): string {
  if (item.bottleneck !== null) return bottleneckSentence(item.bottleneck, locale);
  const fact = attentionFact(item, context);
  return fact ? upperFirst(phrase(fact, item.indicator, locale)) : '';
}

/** Why an item is on the attention list and, for a target in danger, the pace that it would take. */
export function attentionSentence(item: AttentionItem, context: SentenceContext, locale: Locale): string {
  const sentence = attentionReason(item, context, locale);
  if (item.assessment === null) return sentence;
  const { assessment, indicator } = item;
  const { aim } = assessment.performance;
  const pace = aim && attentionFact(item, context)?.kind === 'target-open' ? paceOf(indicator, aim) : null;
  return aim && pace ? `${sentence}. ${paceSentence(pace, indicator, aim, locale)}` : sentence;
}

export { attentionLabel } from './status-words.ts';
