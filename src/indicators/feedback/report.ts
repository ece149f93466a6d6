import type { Assessment } from '#domain/assessment.ts';
import type { FeedbackReport } from '#domain/feedback.ts';
import { publishedValue } from '#domain/figure.ts';
import { formatDate, formatPeriod } from '#domain/format/date.ts';
import { formatValue } from '#domain/format/value.ts';
import { inLocale, type Catalogue, type Locale } from '#domain/model/index.ts';
import { trustReason } from '#domain/sentence/reasons.ts';
import { mayCarryColour } from '#domain/trust.ts';
import type { FeedbackWords } from '#i18n/pages/feedback.ts';

function editionFact({ edition }: Catalogue, words: FeedbackWords, locale: Locale): [string, string] {
  const cutoff = words.cutoff(formatDate(edition.dataCutoff, locale));
  return [words.edition, `${inLocale(edition.title, locale)} (${edition.id}), ${cutoff}`];
}

/** The value as the page shows it, or why it shows none. */
function valueText({ indicator, trust }: Assessment, words: FeedbackWords, locale: Locale): string {
  const figure = publishedValue(indicator.latest);
  if (figure) return formatValue(figure, indicator, locale);
  return mayCarryColour(trust)
    ? words.noPeriod
    : trustReason(trust, indicator.latest?.period ?? null, locale);
}

/** A report about the figure that an indicator's page shows. */
export function indicatorReport(
  assessment: Assessment,
  catalogue: Catalogue,
  words: FeedbackWords,
  locale: Locale,
  link: string,
): FeedbackReport {
  const { indicator } = assessment;
  const { latest } = indicator;
  const period = latest ? formatPeriod(latest.period, locale) : words.noPeriod;
  const source = latest && catalogue.sources.get(latest.source);
  const about = `${indicator.code} ${inLocale(indicator.shortName, locale)}`;
  return {
    subject: words.subject(latest ? `${about}, ${words.period(period)}` : about),
    facts: [
      [words.indicator, `${indicator.code} ${inLocale(indicator.name, locale)}`],
      [words.id, indicator.id],
      [words.value, valueText(assessment, words, locale)],
      [words.periodLabel, period],
      editionFact(catalogue, words, locale),
      [words.source, source ? `${source.title}, ${source.publisher}, ${source.publishedOn}` : words.noSource],
    ],
    link: [words.link, link],
    question: words.question,
    ids: { indicator: indicator.id, period: latest?.period.text ?? '', edition: catalogue.edition.id },
  };
}

/** A report about an edition as a whole. */
export function editionReport(
  catalogue: Catalogue,
  words: FeedbackWords,
  locale: Locale,
  link: string,
): FeedbackReport {
  const { edition, area } = catalogue;
  return {
    subject: words.subject(`${inLocale(area.name, locale)}, ${inLocale(edition.title, locale)}`),
    facts: [editionFact(catalogue, words, locale)],
    link: [words.link, link],
    question: words.question,
    ids: { indicator: '', period: '', edition: edition.id },
  };
}
