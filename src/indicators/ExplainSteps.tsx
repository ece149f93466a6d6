import type { ExplainInput, ExplainRule } from '#domain/sentence/explain-rule.ts';
import type { ExplainStep } from '#domain/sentence/explain.ts';
import { explainPartWords } from '#i18n/pages/explain.ts';
import { useWords } from '#i18n/words.ts';
import type { MethodSection } from '#platform/method-sections.ts';
import { paths } from '#platform/paths.ts';
import { PageLink } from '#ui/PageLink.tsx';
import styles from './ExplainSteps.module.css';
import { StatusBadge } from './StatusBadge.tsx';

/** Where the method page explains a rule. */
const sectionOf: Readonly<Record<ExplainRule, MethodSection>> = {
  trust: 'do-tin-cay',
  target: 'ket-qua',
  met: 'ket-qua',
  missed: 'ket-qua',
  pace: 'ket-qua',
  baseline: 'ket-qua',
  position: 'vi-tri',
};

interface ExplainStepsProps {
  readonly steps: readonly ExplainStep[];
  /** Each question leads to its rule on the method page. */
  readonly linked?: boolean;
  /** Only the deciding rule shows its inputs, where all of them stand beside already. */
  readonly brief?: boolean;
}

/** The rules that were asked of one indicator, what each was given, and what it answered. */
export function ExplainSteps({ steps, linked = false, brief = false }: ExplainStepsProps) {
  const words = useWords(explainPartWords);
  return (
    <ol className={styles.steps}>
      {steps.map(({ rule, question, inputs, outcome, role, status }) => (
        <li key={rule} className={`${styles.step} ${styles[role]}`}>
          <p className={styles.question}>
            {linked ? <PageLink to={paths.method(sectionOf[rule])}>{question}</PageLink> : question}
          </p>
          {(!brief || role === 'decisive') && <Inputs inputs={inputs} />}
          <p className={styles.outcome}>
            {outcome} <span className={styles.role}>({words.roles[role]})</span>
          </p>
          {status && (
            <p>
              <StatusBadge status={status} />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function Inputs({ inputs }: { inputs: readonly ExplainInput[] }) {
  return (
    <dl className={styles.inputs}>
      {inputs.map(({ label, value }, index) => (
        // Two targets of one year have the same name.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
