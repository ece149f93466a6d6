import { useId, type ReactNode } from 'react';
import type { Assessment } from '#domain/assessment.ts';
import { displayStatus } from '#domain/display-status.ts';
import { publishedValue } from '#domain/figure.ts';
import { formatPeriod } from '#domain/format/date.ts';
import { formatValue } from '#domain/format/value.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import { depthWords } from '#i18n/pages/indicator-depth.ts';
import { useWords } from '#i18n/words.ts';
import { StatusBadge } from '#indicators/StatusBadge.tsx';
import type { Evaluation } from '#indicators/useEvaluation.ts';
import { paths } from '#platform/paths.ts';
import { PageLink } from '#ui/PageLink.tsx';
import styles from './PairBlock.module.css';

interface PairBlockProps {
  readonly assessment: Assessment;
  readonly evaluation: Evaluation;
}

/** A figure side by side with those it must never be read without: what was issued, and what of it is used. */
export function PairBlock({ assessment, evaluation }: PairBlockProps) {
  const { pair: words } = useWords(depthWords);
  const id = useId();
  const { indicator } = assessment;
  if (indicator.pairedWith.length === 0) return null;
  return (
    <section aria-labelledby={id} className={styles.pair}>
      <h2 id={id} className={styles.title}>
        {words.title}
      </h2>
      <dl className={styles.cells}>
        <Cell name={<Tx text={indicator.shortName} />} of={assessment} />
        {indicator.pairedWith.map((other) => {
          const of = evaluation.byId.get(other) ?? null;
          const broken = evaluation.catalogue.broken.find((one) => one.id === other);
          const name = of ? (
            <Tx text={of.indicator.shortName} />
          ) : broken?.name ? (
            <Tx text={broken.name} />
          ) : (
            other
          );
          const link = of || broken ? <PageLink to={paths.indicator(other)}>{name}</PageLink> : name;
          return <Cell key={other} name={link} of={of} broken={broken !== undefined} />;
        })}
      </dl>
    </section>
  );
}

interface CellProps {
  readonly name: ReactNode;
  readonly of: Assessment | null;
  readonly broken?: boolean;
}

function Cell({ name, of, broken = false }: CellProps) {
  const { t, locale } = useLocale();
  const { pair: words } = useWords(depthWords);
  const latest = of?.indicator.latest ?? null;
  const figure = publishedValue(latest);
  const value =
    of && figure
      ? `${formatValue(figure, of.indicator, locale)} · ${formatPeriod(figure.period, locale)}`
      : broken
        ? t.card.broken
        : of
          ? t.card.noFigure
          : words.absent;
  return (
    <div className={styles.cell}>
      <dt>{name}</dt>
      <dd className={figure ? styles.value : undefined}>{value}</dd>
      {of && (
        <dd>
          <StatusBadge status={displayStatus(of)} length="short" />
        </dd>
      )}
    </div>
  );
}
