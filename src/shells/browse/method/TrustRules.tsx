import { trustExamples } from '#domain/examples/rules.ts';
import { methodWords } from '#i18n/pages/method.ts';
import { useWords } from '#i18n/words.ts';
import type { Evaluation } from '#indicators/useEvaluation.ts';
import { Example } from './Example.tsx';
import { ExampleRows } from './ExampleRows.tsx';
import { Part, Prose, RuleList } from './Part.tsx';
import { WorkedExample } from './WorkedExample.tsx';

/** May a figure carry a colour? Every answer of the rule, in its order. */
export function TrustRules({ evaluation }: { evaluation: Evaluation }) {
  const words = useWords(methodWords);
  const { lead, after, examples, list } = words.rules.trust;
  return (
    <Part id="do-tin-cay">
      <Prose>
        <p>{lead}</p>
        <RuleList items={[...after, words.rules.missing]} />
      </Prose>
      <Example title={list}>
        <ExampleRows examples={trustExamples} conditions={examples} shows="trust" />
      </Example>
      <WorkedExample id="digitalEconomy" evaluation={evaluation} />
    </Part>
  );
}
