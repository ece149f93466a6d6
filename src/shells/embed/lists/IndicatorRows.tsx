import type { Assessment } from '#domain/assessment.ts';
import { displayStatus } from '#domain/display-status.ts';
import { cardSentence } from '#domain/sentence/card.ts';
import { wholeOf } from '#domain/whole.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import { BigValue } from '#indicators/BigValue.tsx';
import { SourceLine } from '#indicators/SourceNote.tsx';
import { StatusBadge } from '#indicators/StatusBadge.tsx';
import type { Evaluation } from '#indicators/useEvaluation.ts';
import { paths } from '#platform/paths.ts';
import { PageLink } from '../OutLink.tsx';
import styles from './IndicatorRows.module.css';

interface IndicatorRowsProps {
  readonly assessments: readonly Assessment[];
  readonly evaluation: Evaluation;
}

/** Indicators one below the other, two beside each other where there is room: each with all that a card says. */
export function IndicatorRows({ assessments, evaluation }: IndicatorRowsProps) {
  return (
    <ul className={styles.rows}>
      {assessments.map((assessment) => (
        <IndicatorRow key={assessment.indicator.id} assessment={assessment} evaluation={evaluation} />
      ))}
    </ul>
  );
}

interface IndicatorRowProps {
  readonly assessment: Assessment;
  readonly evaluation: Evaluation;
}

function IndicatorRow({ assessment, evaluation }: IndicatorRowProps) {
  const { t, tx, locale } = useLocale();
  const { indicator } = assessment;
  const whole = wholeOf(indicator);
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        <PageLink path={paths.indicator(indicator.id)}>
          <Tx text={indicator.shortName} />
        </PageLink>
      </span>
      <span className={styles.value}>
        <BigValue observation={indicator.latest} format={indicator} size="row" />
      </span>
      <span className={styles.sentence}>
        {cardSentence(assessment, evaluation.context, locale)}
        {whole && `. ${t.card.whole(tx(whole))}`}
      </span>
      <span className={styles.foot}>
        <StatusBadge status={displayStatus(assessment)} length="short" />
        {indicator.latest && <SourceLine observation={indicator.latest} evaluation={evaluation} />}
      </span>
    </li>
  );
}
