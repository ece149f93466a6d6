import type { Assessment } from '../assessment.ts';
import { formatDate } from '../format/date.ts';
import { inLocale, type Locale } from '../model/text.ts';
import { paceReport } from '../pace-report.ts';
import { factsOf } from '../sentence/facts.ts';
import { upperFirst } from '../sentence/letters.ts';
import { paceReportSentence } from '../sentence/pace-report.ts';
import { phrase } from '../sentence/phrase.ts';
import type { DeckData } from './data.ts';
import { deckWords } from './words.ts';

/** What the speaker should know of an indicator before somebody asks. */
export function indicatorNotes(
  assessment: Assessment,
  { catalogue, context, details }: DeckData,
  locale: Locale,
): readonly string[] {
  const { indicator } = assessment;
  const words = deckWords(locale);
  const owner = indicator.owner === null ? null : (catalogue.agencies.get(indicator.owner) ?? null);
  const source = indicator.latest && catalogue.sources.get(indicator.latest.source);
  const note = indicator.latest?.note;
  return [
    ...(indicator.caution ? [`${words.caution}: ${inLocale(indicator.caution, locale)}`] : []),
    ...(note ? [inLocale(note, locale)] : []),
    ...factsOf(assessment, context)
      .slice(1)
      .map((fact) => upperFirst(phrase(fact, indicator, locale))),
    paceReportSentence(paceReport(assessment), indicator, locale),
    ...(indicator.denominator ? [words.denominator(inLocale(indicator.denominator, locale))] : []),
    words.measured(inLocale(indicator.method.description, locale)),
    owner ? words.owner(inLocale(owner.name, locale)) : words.noOwner,
    ...(indicator.nextDue ? [words.nextDue(formatDate(indicator.nextDue, locale))] : []),
    ...(source ? [words.source(source.title, source.publisher, source.publishedOn)] : []),
    ...(details.has(indicator.id) ? [] : [words.noHistory]),
  ];
}
