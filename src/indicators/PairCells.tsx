import type { ComponentType, ReactNode } from 'react';
import type { Assessment } from '#domain/assessment.ts';
import { displayStatus } from '#domain/display-status.ts';
import { publishedValue } from '#domain/figure.ts';
import { formatPeriod } from '#domain/format/date.ts';
import { formatValue } from '#domain/format/value.ts';
import type { Source } from '#domain/model/index.ts';
import { publisherOf } from '#domain/sentence/source-words.ts';
import { useLocale } from '#i18n/locale.tsx';
import { AsPrinted, Tx } from '#i18n/Tx.tsx';
import styles from './PairCells.module.css';
import { StatusBadge } from './StatusBadge.tsx';
import type { Evaluation } from './useEvaluation.ts';

interface PairCellsProps {
  readonly assessment: Assessment;
  readonly evaluation: Evaluation;
  /** Whether the figure itself is one of the cells; left out where it stands beside them anyway. */
  readonly withOwn: boolean;
  /** Names the publisher of each figure: where no other part of the page does. */
  readonly withSource?: boolean;
  /** A link to the page of another indicator. */
  readonly Link: ComponentType<{ readonly id: string; readonly children: ReactNode }>;
}

/** A figure side by side with those it must never be read without: what was issued, and what of it is used. */
export function PairCells({ assessment, evaluation, withOwn, withSource = false, Link }: PairCellsProps) {
  const { indicator } = assessment;
  const { byId, catalogue } = evaluation;
  const sources = withSource ? catalogue.sources : null;
  return (
    <dl className={styles.cells}>
      {withOwn && <Cell name={<Tx text={indicator.shortName} />} of={assessment} sources={sources} />}
      {indicator.pairedWith.map((other) => {
        const of = byId.get(other) ?? null;
        const broken = catalogue.broken.find((one) => one.id === other);
        const text = of?.indicator.shortName ?? broken?.name ?? null;
        const name = text ? <Tx text={text} /> : other;
        return (
          <Cell
            key={other}
            name={of || broken ? <Link id={other}>{name}</Link> : name}
            of={of}
            broken={broken !== undefined}
            sources={sources}
          />
        );
      })}
    </dl>
  );
}

interface CellProps {
  readonly name: ReactNode;
  readonly of: Assessment | null;
  readonly broken?: boolean;
  readonly sources: ReadonlyMap<string, Source> | null;
}

function Cell({ name, of, broken = false, sources }: CellProps) {
  const { t, locale } = useLocale();
  const latest = of?.indicator.latest ?? null;
  const figure = publishedValue(latest);
  const value =
    of && figure
      ? `${formatValue(figure, of.indicator, locale)} · ${formatPeriod(figure.period, locale)}`
      : broken
        ? t.card.broken
        : of
          ? t.card.noFigure
          : t.card.absent;
  return (
    <div className={styles.cell}>
      <dt>{name}</dt>
      <dd className={figure ? styles.value : undefined}>{value}</dd>
      {figure && sources && (
        <dd className={styles.source}>
          <AsPrinted>{publisherOf(figure, sources)}</AsPrinted>
        </dd>
      )}
      {of && (
        <dd className={styles.status}>
          <StatusBadge status={displayStatus(of)} length="short" />
        </dd>
      )}
    </div>
  );
}
