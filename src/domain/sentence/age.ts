import type { PlainDate } from '../date.ts';
import { observedOn } from '../figure.ts';
import type { Observation } from '../model/observation.ts';
import type { Locale } from '../model/text.ts';

const worthSaying = 6;

/** Whole months from the day a figure describes to the evaluation day; 0 when it is not before. */
export function ageInMonths(observation: Observation, evaluationDate: PlainDate): number {
  const from = observedOn(observation);
  const monthOf = (date: PlainDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  const begun = monthOf(evaluationDate) - monthOf(from);
  return Math.max(0, begun - (evaluationDate.slice(8) < from.slice(8) ? 1 : 0));
}

/** «cách 22 tháng», for a figure that nobody has published again; null below six months. */
export function ageWords(observation: Observation, evaluationDate: PlainDate, locale: Locale): string | null {
  const months = ageInMonths(observation, evaluationDate);
  if (months < worthSaying) return null;
  return locale === 'vi' ? `cách ${months} tháng` : `${months} months old`;
}
