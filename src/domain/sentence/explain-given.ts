import type { PlainDate } from '../date.ts';
import { publishedValue } from '../figure.ts';
import { formatDate, formatPeriod } from '../format/date.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Locale } from '../model/text.ts';
import { comparatorName } from './explain-position.ts';
import type { ExplainInput } from './explain-rule.ts';
import { explainWords } from './explain-words.ts';
import { upperFirst } from './letters.ts';
import { comparatorText, figureText, targetName, targetText } from './terms.ts';

/** What is known of an indicator and bears on its status: figures, targets, the country, and the evaluation day. */
export function givenOf(
  indicator: Indicator,
  evaluationDate: PlainDate,
  locale: Locale,
): readonly [ExplainInput, ...ExplainInput[]] {
  const w = explainWords(locale);
  const figure = (observation: Observation | null) => {
    const published = publishedValue(observation);
    return published ? figureText(published, indicator, locale) : w.noLatest;
  };
  const older = (label: string, observation: Observation | null) =>
    observation ? [{ label, value: figure(observation) }] : [];
  return [
    { label: w.latest, value: figure(indicator.latest) },
    ...older(w.previous, indicator.previous),
    ...older(w.baseline, indicator.baseline),
    ...indicator.targets.map((target) => ({
      label: upperFirst(targetName(target, locale)),
      value: `${targetText(target, indicator, locale)} (${formatDate(target.due, locale)})`,
    })),
    ...indicator.comparators
      .filter(({ kind }) => kind === 'national')
      .map((comparator) => ({
        label: comparatorName(comparator, locale),
        value: `${comparatorText(comparator, indicator, locale)} (${formatPeriod(comparator.period, locale)})`,
      })),
    { label: w.evaluated, value: formatDate(evaluationDate, locale) },
  ];
}
