import type { Assessment } from '#domain/assessment.ts';
import { cardSentence } from '#domain/sentence/card.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import { paths } from '#platform/paths.ts';
import { PageLink } from '#ui/PageLink.tsx';
import type { Evaluation } from './useEvaluation.ts';
import { useIndicatorIntent } from './useIndicatorIntent.ts';
import styles from './UnpublishedList.module.css';

interface UnpublishedListProps {
  readonly assessments: readonly Assessment[];
  readonly evaluation: Evaluation;
}

/** Indicators without a figure, each with its reason: missing is said, never hidden and never zero. */
export function UnpublishedList({ assessments, evaluation }: UnpublishedListProps) {
  const { t, locale } = useLocale();
  const intent = useIndicatorIntent();
  if (assessments.length === 0) return null;
  return (
    <div className={styles.list}>
      <h3 className={styles.title}>
        {t.overview.unpublished} ({assessments.length})
      </h3>
      <ul className={styles.items}>
        {assessments.map((assessment) => (
          <li key={assessment.indicator.id}>
            <PageLink
              to={paths.indicator(assessment.indicator.id)}
              onIntent={() => intent(assessment.indicator.id)}
            >
              <Tx text={assessment.indicator.shortName} />
            </PageLink>
            <span>{cardSentence(assessment, evaluation.context, locale)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
