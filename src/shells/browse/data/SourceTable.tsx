import { TriangleAlert } from 'lucide-react';
import { formatPeriod } from '#domain/format/date.ts';
import { formatNumber } from '#domain/format/number.ts';
import { dueWords, lateWords, receivedWords } from '#domain/sentence/data-health.ts';
import type { SourceUse } from '#domain/source-use.ts';
import { useLocale } from '#i18n/locale.tsx';
import { dataWords } from '#i18n/pages/data.ts';
import { AsPrinted } from '#i18n/Tx.tsx';
import { useWords } from '#i18n/words.ts';
import { timeZone } from '#platform/clock.ts';
import { Section } from '#ui/Section.tsx';
import { VirtualTable } from '#ui/VirtualTable.tsx';
import styles from './tables.module.css';

/** Every source: when it last delivered, when more is due, how late it is, and how its figures are measured. */
export function SourceTable({ uses }: { uses: readonly SourceUse[] }) {
  const { locale } = useLocale();
  const words = useWords(dataWords);
  const cells = (use: SourceUse) => [
    <SourceCell key="source" use={use} />,
    receivedWords(use, locale, timeZone),
    use.figures === 0 ? words.notPeriodic : dueWords(use.nextDue, locale),
    <Late key="late" days={use.lateDays} none={use.nextDue === null ? words.noDue : words.notLate} />,
    use.collections.length > 0
      ? use.collections.map((collection) => words.collection[collection]).join(', ')
      : words.notStated,
    use.newest ? formatPeriod(use.newest, locale) : words.none,
    <Rests key="rests" use={use} />,
  ];
  return (
    <Section
      title={words.sources}
      note={words.sourcesNote(formatNumber(uses.length, 0, locale))}
      className={styles.section}
    >
      <VirtualTable
        caption={words.sourcesTable}
        columns={[
          { key: 'source', label: words.source },
          { key: 'received', label: words.received },
          { key: 'due', label: words.nextDue },
          { key: 'late', label: words.late },
          { key: 'measured', label: words.measured },
          { key: 'newest', label: words.newest },
          { key: 'rests', label: words.rests },
        ]}
        rows={uses}
        keyOf={({ source }) => source.id}
        cells={cells}
        rowHeight={72}
      />
    </Section>
  );
}

function SourceCell({ use: { source } }: { use: SourceUse }) {
  const words = useWords(dataWords);
  const { url, linkable, title, publisher, reliability } = source;
  return (
    <span className={styles.stack}>
      <span>
        <AsPrinted>{publisher}</AsPrinted>
      </span>
      <span className={styles.note}>
        {url !== null && linkable ? (
          <a href={url} rel="noopener noreferrer external">
            <AsPrinted>{title}</AsPrinted>
          </a>
        ) : (
          <AsPrinted>{title}</AsPrinted>
        )}{' '}
        · {words.reliability[reliability]}
      </span>
    </span>
  );
}

function Rests({ use }: { use: SourceUse }) {
  const { locale } = useLocale();
  const { restsOn } = useWords(dataWords);
  const kinds = ['indicators', 'figures', 'targets', 'records'] as const;
  const parts = kinds.filter((kind) => use[kind] > 0);
  return (
    <span className={styles.stack}>
      {parts.map((kind) => (
        <span key={kind}>{restsOn[kind](formatNumber(use[kind], 0, locale))}</span>
      ))}
    </span>
  );
}

/** Days late as a word with a mark; else the reason why there are none. */
export function Late({ days, none }: { days: number | null; none: string }) {
  const { locale } = useLocale();
  const late = lateWords(days, locale);
  if (late === null) return <span className={styles.note}>{none}</span>;
  return (
    <span className={styles.late}>
      <TriangleAlert size={14} aria-hidden /> {late}
    </span>
  );
}
