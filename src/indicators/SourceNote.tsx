import { ExternalLink } from 'lucide-react';
import { formatPeriod } from '#domain/format/date.ts';
import type { Locale, Observation, Source } from '#domain/model/index.ts';
import { parsePeriod } from '#domain/period.ts';
import { ageWords } from '#domain/sentence/age.ts';
import { publisherOf, shortPublisher } from '#domain/sentence/source-words.ts';
import { useLocale } from '#i18n/locale.tsx';
import { AsPrinted, isVietnamese } from '#i18n/Tx.tsx';
import styles from './SourceNote.module.css';
import type { Evaluation } from './useEvaluation.ts';

interface SourceLineProps {
  readonly observation: Observation;
  readonly evaluation: Evaluation;
}

/** Period, age when it is old, and publisher in one short line, for a card. */
export function SourceLine({ observation, evaluation }: SourceLineProps) {
  const { catalogue, context } = evaluation;
  const { locale, t } = useLocale();
  const publisher = publisherOf(observation, catalogue.sources);
  const period = formatPeriod(observation.period, locale);
  const age = ageWords(observation, context.evaluationDate, locale);
  return (
    <span className={styles.line}>
      {period} · <AsPrinted>{publisher}</AsPrinted>
      {age && ` · ${age}`}
      {observation.flags.includes('dv') && ` · ${t.card.derived}`}
    </span>
  );
}

/** A date of publication in the reader's form; what is no plain date stays as it was printed. */
export function printedDate(text: string, locale: Locale): string {
  const period = parsePeriod(text);
  return period ? formatPeriod(period, locale) : text;
}

/** A source in a few words, for lists in which it returns on every row. */
export function SourceMention({ source }: { source: Source }) {
  const { t, locale } = useLocale();
  const day = printedDate(source.publishedOn, locale);
  const publisher = <AsPrinted>{shortPublisher(source.publisher)}</AsPrinted>;
  // The tooltip is in the language of the element that it belongs to.
  const lang = locale !== 'vi' && isVietnamese(source.title) ? 'vi' : undefined;
  const text = (
    <span lang={lang && locale}>
      {`${t.indicator.source}: `}
      {publisher}
      {`, ${day}`}
    </span>
  );
  if (source.url === null || !source.linkable) {
    return (
      <span title={source.title} lang={lang}>
        {text}
      </span>
    );
  }
  return (
    <a href={source.url} title={source.title} lang={lang} rel="noopener noreferrer external">
      {text} <ExternalLink size={12} aria-hidden />
    </a>
  );
}

/** A source in full: title, publisher, date; a link where a public page may link to it. */
export function SourceCitation({ source }: { source: Source }) {
  const { locale } = useLocale();
  const text = (
    <>
      <cite>
        <AsPrinted>{source.title}</AsPrinted>
      </cite>
      , <AsPrinted>{source.publisher}</AsPrinted>, {printedDate(source.publishedOn, locale)}
    </>
  );
  if (source.url === null || !source.linkable) return <span>{text}</span>;
  return (
    <a href={source.url} rel="noopener noreferrer external">
      {text} <ExternalLink size={13} aria-hidden />
    </a>
  );
}
