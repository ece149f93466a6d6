import { useId, type ReactNode } from 'react';
import type { Assessment } from '#domain/assessment.ts';
import { depthWords } from '#i18n/pages/indicator-depth.ts';
import { useWords } from '#i18n/words.ts';
import { PairCells } from '#indicators/PairCells.tsx';
import type { Evaluation } from '#indicators/useEvaluation.ts';
import { paths } from '#platform/paths.ts';
import { PageLink } from '#ui/PageLink.tsx';
import styles from './PairBlock.module.css';

interface PairBlockProps {
  readonly assessment: Assessment;
  readonly evaluation: Evaluation;
}

/** What must be read together with a figure, in a part of its own. */
export function PairBlock({ assessment, evaluation }: PairBlockProps) {
  const { pair: words } = useWords(depthWords);
  const id = useId();
  if (assessment.indicator.pairedWith.length === 0) return null;
  return (
    <section aria-labelledby={id} className={styles.pair}>
      <h2 id={id} className={styles.title}>
        {words.title}
      </h2>
      <PairCells assessment={assessment} evaluation={evaluation} withOwn Link={IndicatorLink} />
    </section>
  );
}

function IndicatorLink({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return <PageLink to={paths.indicator(id)}>{children}</PageLink>;
}
