import { addDays, type PlainDate } from '../date.ts';
import { observedOn } from '../figure.ts';
import type { Observation } from '../model/observation.ts';
import type { Locale } from '../model/text.ts';

const worthSaying = 6;

const isLastOfMonth = (date: PlainDate) => addDays(date, 1).slice(8) === '01';

/** Whole months from the day a figure describes to the evaluation day; 0 when it is not before. */
export function ageInMonths(observation: Observation, evaluationDate: PlainDate): number {
  const from = observedOn(observation);
  const monthOf = (date: PlainDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  const begun = monthOf(evaluationDate) - monthOf(from);
  // A month that has no such day is over with its last one: from 31/07 to 30/06 eleven months have passed.
  const isShort = evaluationDate.slice(8) < from.slice(8) && !isLastOfMonth(evaluationDate);
  return Math.max(0, begun - (isShort ? 1 : 0));
}

/** «cách 23 tháng», for a figure that nobody has published again; null below six months. */
export function ageWords(observation: Observation, evaluationDate: PlainDate, locale: Locale): string | null {
  const months = ageInMonths(observation, evaluationDate);
  if (months < worthSaying) return null;
  return locale === 'vi' ? `cách ${months} tháng` : `${months} months old`;
}
