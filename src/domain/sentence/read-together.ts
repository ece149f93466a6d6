import type { Assessment } from '../assessment.ts';
import type { Locale } from '../model/text.ts';
import type { SentenceContext } from './context.ts';
import { factsOf } from './facts.ts';
import { upperFirst } from './letters.ts';
import { phrase } from './phrase.ts';

/** What must be read beside a figure wherever it stands: issued and used, its pair, its companion. Null for none. */
export function readTogether(
  assessment: Assessment,
  context: SentenceContext,
  locale: Locale,
): string | null {
  const fact = factsOf(assessment, context).find(
    ({ kind }) => kind === 'usage' || kind === 'paired' || kind === 'companion',
  );
  return fact ? upperFirst(phrase(fact, assessment.indicator, locale)) : null;
}
