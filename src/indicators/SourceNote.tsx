import { ExternalLink } from 'lucide-react';
import { formatPeriod } from '#domain/format/date.ts';
import type { Catalogue, Observation, Source } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import styles from './SourceNote.module.css';

/** Period and publisher in one short line, for a card. */
export function SourceLine({ observation, catalogue }: { observation: Observation; catalogue: Catalogue }) {
  const { locale, t } = useLocale();
  const publisher = catalogue.sources.get(observation.source)?.publisher ?? observation.source;
  const period = formatPeriod(observation.period, locale);
  return (
    <span className={styles.line}>
      {t.card.source(period, publisher)}
      {observation.flags.includes('dv') && ` · ${t.card.derived}`}
    </span>
  );
}

/** A source in full: title, publisher, date; a link where a public page may link to it. */
export function SourceCitation({ source }: { source: Source }) {
  const text = (
    <>
      <cite>{source.title}</cite>, {source.publisher}, {source.publishedOn}
    </>
  );
  if (source.url === null || !source.linkable) return <span>{text}</span>;
  return (
    <a href={source.url} rel="noopener noreferrer external">
      {text} <ExternalLink size={13} aria-hidden />
    </a>
  );
}
