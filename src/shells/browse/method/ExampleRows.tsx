import { assess } from '#domain/assessment.ts';
import { displayStatus } from '#domain/display-status.ts';
import type { RuleExample } from '#domain/examples/rules.ts';
import { explainAssessment } from '#domain/sentence/explain.ts';
import { useLocale } from '#i18n/locale.tsx';
import { ItemList } from '#indicators/ItemList.tsx';
import { StatusBadge } from '#indicators/StatusBadge.tsx';

interface ExampleRowsProps<Id extends string> {
  readonly examples: readonly RuleExample<Id>[];
  /** The condition that an example shows, in words. */
  readonly conditions: Readonly<Record<Id, string>>;
  /** The rule whose answer is shown: that of trust, whose order is part of it, or the one that decides. */
  readonly shows: 'trust' | 'decisive';
}

/** Constructed examples in a line each: the condition, what was given, the status and the rule's answer. */
export function ExampleRows<Id extends string>({ examples, conditions, shows }: ExampleRowsProps<Id>) {
  const { locale } = useLocale();
  return (
    <ItemList
      ordered={shows === 'trust'}
      marks="full"
      items={examples.map(({ id, subject, on }) => {
        const assessment = assess(subject, on);
        const steps = explainAssessment(assessment, on, locale);
        const [trust] = steps;
        const step = (shows === 'trust' ? null : steps.find(({ role }) => role === 'decisive')) ?? trust;
        const given = step === trust ? trust.inputs : [...trust.inputs.slice(0, 1), ...step.inputs];
        const lines = new Set(given.map(({ label, value }) => `${label}: ${value}`));
        return {
          key: id,
          mark: <StatusBadge status={displayStatus(assessment)} />,
          name: conditions[id],
          note: `${step.question} ${step.outcome}.`,
          source: [...lines].join(' · '),
        };
      })}
    />
  );
}
