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
  /** The order is part of the rule. */
  readonly ordered?: boolean;
}

/** Constructed examples in a line each: the condition, what was given, the status and the rule's answer. */
export function ExampleRows<Id extends string>({ examples, conditions, ordered }: ExampleRowsProps<Id>) {
  const { locale } = useLocale();
  return (
    <ItemList
      ordered={ordered ?? false}
      marks="long"
      items={examples.map(({ id, subject, on }) => {
        const assessment = assess(subject, on);
        const steps = explainAssessment(assessment, on, locale);
        const decisive = steps.find(({ role }) => role === 'decisive') ?? steps[0];
        const given = [...new Set([steps[0], decisive])].flatMap(({ inputs }) => inputs);
        return {
          key: id,
          mark: <StatusBadge status={displayStatus(assessment)} />,
          name: conditions[id],
          note: decisive.outcome,
          source: given.map(({ label, value }) => `${label}: ${value}`).join(' · '),
        };
      })}
    />
  );
}
