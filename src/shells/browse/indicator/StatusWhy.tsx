import type { Assessment } from '#domain/assessment.ts';
import type { PlainDate } from '#domain/date.ts';
import { explainAssessment } from '#domain/sentence/explain.ts';
import { useLocale } from '#i18n/locale.tsx';
import { explainPartWords } from '#i18n/pages/explain.ts';
import { useWords } from '#i18n/words.ts';
import { ExplainSteps } from '#indicators/ExplainSteps.tsx';
import { paths } from '#platform/paths.ts';
import { PageLink } from '#ui/PageLink.tsx';
import styles from './StatusWhy.module.css';

interface StatusWhyProps {
  readonly assessment: Assessment;
  readonly evaluationDate: PlainDate;
}

/** «Vì sao?»: every input of the status and the rule that decided it. In the built page too, for readers without scripts. */
export function StatusWhy({ assessment, evaluationDate }: StatusWhyProps) {
  const { locale } = useLocale();
  const words = useWords(explainPartWords);
  return (
    <details className={styles.why}>
      <summary>{words.title}</summary>
      <p>{words.intro}</p>
      <ExplainSteps steps={explainAssessment(assessment, evaluationDate, locale)} linked />
      <p>
        <PageLink to={paths.method()}>{words.method}</PageLink>
      </p>
    </details>
  );
}
