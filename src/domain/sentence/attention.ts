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

/** Why an item is on the attention list and, for a target in danger, the pace that it would take. */
export function attentionSentence(item: AttentionItem, context: SentenceContext, locale: Locale): string {
  if (item.bottleneck !== null) return bottleneckSentence(item.bottleneck, locale);
  const { assessment, indicator, kind } = item;
  const facts = factsOf(assessment, context);
  const fact = facts.find((each) => kind !== 'bottleneck' && wanted[kind].includes(each.kind)) ?? facts[0];
  const sentence = upperFirst(phrase(fact, indicator, locale));
  const { aim } = assessment.performance;
  const pace = aim && fact.kind === 'target-open' ? paceOf(indicator, aim) : null;
  return aim && pace ? `${sentence}. ${paceSentence(pace, indicator, aim, locale)}` : sentence;
}

export { attentionLabel } from './status-words.ts';
