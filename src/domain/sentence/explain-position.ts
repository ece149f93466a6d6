import type { Assessment } from '../assessment.ts';
import { levelTolerance } from '../comparison.ts';
import { publishedValue } from '../figure.ts';
import { formatPeriod } from '../format/date.ts';
import { sharedDigits } from '../format/digits.ts';
import { formatDifference } from '../format/difference.ts';
import type { Comparator, Indicator } from '../model/indicator.ts';
import type { Locale } from '../model/text.ts';
import type { Position } from '../position.ts';
import { positionWords } from './comparison-words.ts';
import type { RuleAnswer } from './explain-rule.ts';
import { explainWords } from './explain-words.ts';
import { positionReason } from './reasons.ts';
import { comparatorText, figureText } from './terms.ts';

/** A comparator by its own name; «the country» where it has no English one. */
export function comparatorName({ label }: Comparator, locale: Locale): string {
  return locale === 'vi' ? label.vi : (label.en ?? 'The country');
}

function outcomeOf(position: Position, indicator: Indicator, locale: Locale): string {
  const w = explainWords(locale);
  if (position.kind === 'not-comparable') {
    return w.notComparable(positionReason(position.reason, locale));
  }
  if (position.kind !== 'level') return w.position(positionWords(position, indicator, locale));
  const tolerance = levelTolerance(position.comparator.value, indicator.decimals);
  const decimals = sharedDigits(indicator.decimals, tolerance);
  return w.levelWith(formatDifference(tolerance, indicator.unit, decimals, locale));
}

/** Rule: the figure beside one of the country, or why the two may not be compared. */
export function positionStep(
  { indicator, position }: Pick<Assessment, 'indicator' | 'position'>,
  locale: Locale,
): RuleAnswer {
  const w = explainWords(locale);
  const latest = publishedValue(indicator.latest);
  const { comparator } = position;
  return {
    rule: 'position',
    question: w.questions.position,
    inputs: [
      { label: w.own, value: latest ? figureText(latest, indicator, locale) : w.noLatest },
      ...(comparator
        ? [
            {
              label: comparatorName(comparator, locale),
              value: `${comparatorText(comparator, indicator, locale)} (${formatPeriod(comparator.period, locale)})`,
            },
          ]
        : []),
    ],
    outcome: outcomeOf(position, indicator, locale),
  };
}
