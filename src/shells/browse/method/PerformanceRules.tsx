import { performanceExamples } from '#domain/examples/rules.ts';
import { useLocale } from '#i18n/locale.tsx';
import { methodWords } from '#i18n/pages/method.ts';
import { useWords } from '#i18n/words.ts';
import type { Evaluation } from '#indicators/useEvaluation.ts';
import { Example } from './Example.tsx';
import { ExampleRows } from './ExampleRows.tsx';
import { MeetingRows } from './MeetingRows.tsx';
import { Part, Prose, RuleList } from './Part.tsx';
import { PaceThresholds } from './PaceThresholds.tsx';
import { ruleNumbers } from './rule-numbers.ts';
import { WorkedExample } from './WorkedExample.tsx';

/** How a figure stands against its targets: six steps, their thresholds and their cases. */
export function PerformanceRules({ evaluation }: { evaluation: Evaluation }) {
  const { locale } = useLocale();
  const words = useWords(methodWords).rules.performance;
  return (
    <Part id="ket-qua">
      <Prose>
        <p>{words.lead}</p>
        <RuleList items={words.rules(ruleNumbers(locale))} ordered />
        <h3>{words.notesTitle}</h3>
        <RuleList items={words.notes} />
      </Prose>
      <WorkedExample id="missedThenOpen" evaluation={evaluation} />
      <WorkedExample id="threeQuarters" evaluation={evaluation} />
      <WorkedExample id="healthRecords" evaluation={evaluation} />
      <WorkedExample id="accounts" evaluation={evaluation} />
      <Example title={words.thresholds}>
        <PaceThresholds />
      </Example>
      <Example title={words.meeting} note={words.meetingNote}>
        <MeetingRows />
      </Example>
      <Example title={words.others}>
        <ExampleRows examples={performanceExamples} conditions={words.examples} shows="decisive" />
      </Example>
    </Part>
  );
}
