import { tally, tallyGroup } from '#domain/tally.ts';
import { applicableTargets } from '#domain/targets.ts';
import { attentionWords } from '#i18n/pages/attention.ts';
import { useWords } from '#i18n/words.ts';
import type { Evaluation } from '#indicators/useEvaluation.ts';
import { UnpublishedList } from '#indicators/UnpublishedList.tsx';
import styles from './Unassessed.module.css';

/** What the list cannot speak of: a short list must not be taken for a good one. */
export function Unassessed({ evaluation }: { evaluation: Evaluation }) {
  const words = useWords(attentionWords);
  const { assessments } = evaluation;
  const { noFigure, notAssessable, total } = tally(assessments);
  const promised = assessments.filter(
    (assessment) =>
      tallyGroup(assessment) === 'noFigure' && applicableTargets(assessment.indicator).length > 0,
  );
  if (noFigure + notAssessable === 0) return null;
  return (
    <div className={styles.unassessed}>
      <p>
        <strong>{words.unassessed(noFigure + notAssessable, total)}</strong>:{' '}
        {words.unassessedNote(noFigure, notAssessable)}.
      </p>
      {promised.length > 0 && (
        <details>
          <summary>{words.withTarget(promised.length)}</summary>
          <p>{words.withTargetNote}</p>
          <UnpublishedList assessments={promised} evaluation={evaluation} />
        </details>
      )}
    </div>
  );
}
