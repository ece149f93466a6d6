import { TriangleAlert } from 'lucide-react';
import { dayInZone } from '#domain/date.ts';
import { formatDate, formatInstant } from '#domain/format/date.ts';
import type { OptionProblem } from '#domain/widget/read-options.ts';
import { mostInSet } from '#domain/widget/options.ts';
import { useLocale } from '#i18n/locale.tsx';
import { embedWords } from '#i18n/pages/embed.ts';
import { Tx } from '#i18n/Tx.tsx';
import { useWords } from '#i18n/words.ts';
import { timeZone } from '#platform/clock.ts';
import { useRenderTime } from '#platform/render-time.ts';
import { useAsked } from './asked.ts';
import styles from './FootNotes.module.css';

/**
 * What a reader or an editor must know beside the figures: a source that does not answer, a frozen edition, a closed
 * record, options that could not be taken.
 */
export function FootNotes() {
  const { catalogue, health, problems, request } = useAsked();
  const { t, tx, locale } = useLocale();
  const words = useWords(embedWords);
  const built = useRenderTime();
  const edition = request.options.edition === null ? null : (catalogue?.edition ?? null);
  const area = catalogue?.area ?? null;
  return (
    <>
      {health?.kind === 'stale' && (
        <p className={styles.stale}>
          <TriangleAlert size={14} aria-hidden />{' '}
          {health.at === null
            ? words.builtOn(formatDate(dayInZone(built, timeZone), locale))
            : `${t.source.stale(formatInstant(health.at, locale, timeZone))}.`}
        </p>
      )}
      {edition && (
        <p className={styles.note}>
          {words.edition}: <Tx text={edition.title} />,{' '}
          {t.edition.cutoff(formatDate(edition.dataCutoff, locale))}
        </p>
      )}
      {area?.successor && (
        <p className={styles.note}>
          {words.closed(tx(area.name), tx(area.successor.name), formatDate(area.successor.from, locale))}
        </p>
      )}
      {problems.map((problem) => (
        <p key={problem.name} className={styles.note}>
          <ProblemWords problem={problem} />
        </p>
      ))}
    </>
  );
}

function ProblemWords({ problem: { kind, name, value } }: { readonly problem: OptionProblem }) {
  const words = useWords(embedWords);
  switch (kind) {
    case 'unknown':
      return words.unknownOption(name, value);
    case 'contrast':
      return words.faintAccent(name, value);
    case 'too-many':
      return words.tooMany(value, mostInSet);
  }
}
