import type { Assessment } from '#domain/assessment.ts';
import { publishedValue } from '#domain/figure.ts';
import { formatPeriod } from '#domain/format/date.ts';
import { formatValue } from '#domain/format/value.ts';
import type { Observation } from '#domain/model/index.ts';
import { changeWords } from '#domain/sentence/comparison-words.ts';
import { flagWords } from '#domain/sentence/reasons.ts';
import { useLocale } from '#i18n/locale.tsx';
import { methodWords } from '#i18n/pages/method.ts';
import { useWords } from '#i18n/words.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { Given } from './Given.tsx';

interface ChangeResultProps {
  readonly assessment: Assessment;
  /** Oldest first; empty when only the two newest figures are shown. */
  readonly history: readonly Observation[];
}

/** What the change rule says: the size and direction, then apart from it whether that is good. */
export function ChangeResult({ assessment, history }: ChangeResultProps) {
  const { locale } = useLocale();
  const words = useWords(methodWords);
  const { change, indicator } = assessment;
  const { rules, table } = words;
  const [latest, previous] = [publishedValue(indicator.latest), publishedValue(indicator.previous)];
  const meaning =
    change.kind === 'change' ? rules.change.desirability[change.desirability] : rules.change.none;
  return (
    <>
      {history.length > 0 && (
        <DataTable
          caption={words.example.given}
          captionHidden
          columns={[{ label: table.period }, { label: table.value, numeric: true }, { label: table.mark }]}
          rows={history.map((observation) => {
            const figure = publishedValue(observation);
            return {
              key: observation.period.text,
              cells: [
                formatPeriod(observation.period, locale),
                figure ? formatValue(figure, indicator, locale) : '',
                observation.flags.map((flag) => flagWords(flag, locale)).join(', '),
              ],
            };
          })}
        />
      )}
      <Given
        items={[
          ...(latest && previous
            ? [
                {
                  label: rules.change.sum,
                  value: rules.change.minus(
                    formatValue(latest, indicator, locale),
                    formatValue(previous, indicator, locale),
                  ),
                },
              ]
            : []),
          { label: rules.change.result, value: changeWords(change, indicator, locale) },
          { label: rules.change.meaning, value: meaning },
        ]}
      />
    </>
  );
}
