import { methodWords } from '#i18n/pages/method.ts';
import { useWords } from '#i18n/words.ts';
import type { Evaluation } from '#indicators/useEvaluation.ts';
import { Part, Prose, RuleList } from './Part.tsx';
import { WorkedExample } from './WorkedExample.tsx';

/** The newest figure against the one before it. */
export function ChangeRules({ evaluation }: { evaluation: Evaluation }) {
  const words = useWords(methodWords).rules.change;
  return (
    <Part id="thay-doi">
      <Prose>
        <p>{words.lead}</p>
        <RuleList items={words.rules} />
      </Prose>
      <WorkedExample id="onlineDossiers" evaluation={evaluation} />
      <WorkedExample id="videoPoints" evaluation={evaluation} />
    </Part>
  );
}
