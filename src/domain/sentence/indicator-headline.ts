import type { Assessment } from '../assessment.ts';
import { publishedValue } from '../figure.ts';
import { inLocale, type Locale } from '../model/text.ts';
import { mayCarryColour } from '../trust.ts';
import type { SentenceContext } from './context.ts';
import { factsOf } from './facts.ts';
import { phrase } from './phrase.ts';
import { figureText } from './terms.ts';

/** The title of an indicator's page: its figure and the two facts that matter most for a decision. */
export function indicatorHeadline(assessment: Assessment, context: SentenceContext, locale: Locale): string {
  const { indicator, trust } = assessment;
  const name = inLocale(indicator.shortName, locale);
  const facts = factsOf(assessment, context)
    .slice(0, 2)
    .map((fact) => phrase(fact, indicator, locale));
  const latest = publishedValue(indicator.latest);
  const figure = latest && mayCarryColour(trust) ? [figureText(latest, indicator, locale)] : [];
  return `${name}: ${[...figure, ...facts].join('; ')}`;
}
