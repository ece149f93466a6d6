import type { Assessment } from '../assessment.ts';
import type { Locale } from '../model/text.ts';
import type { SentenceContext } from './context.ts';
import { factsOf } from './facts.ts';
import { upperFirst } from './letters.ts';
import { phrase } from './phrase.ts';

/** One short comparing sentence for a card: «Cao hơn cả nước 1,57 Mb/s (+2,0%)». No full stop. */
export function cardSentence(assessment: Assessment, context: SentenceContext, locale: Locale): string {
  const [fact] = factsOf(assessment, context);
  return upperFirst(phrase(fact, assessment.indicator, locale));
}
