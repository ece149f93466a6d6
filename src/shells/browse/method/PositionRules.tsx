import { useLocale } from '#i18n/locale.tsx';
import { methodWords } from '#i18n/pages/method.ts';
import { useWords } from '#i18n/words.ts';
import type { Evaluation } from '#indicators/useEvaluation.ts';
import { Part, Prose, RuleList } from './Part.tsx';
import { ruleNumbers } from './rule-numbers.ts';
import { WorkedExample } from './WorkedExample.tsx';

/** When a figure may be set against the country's, and what is said then. */
export function PositionRules({ evaluation }: { evaluation: Evaluation }) {
  const { locale } = useLocale();
  const words = useWords(methodWords).rules.position;
  return (
    <Part id="vi-tri">
      <Prose>
        <p>{words.lead}</p>
        <RuleList items={words.rules(ruleNumbers(locale))} />
      </Prose>
      <WorkedExample id="speed" evaluation={evaluation} />
      <WorkedExample id="digitisation" evaluation={evaluation} />
    </Part>
  );
}
