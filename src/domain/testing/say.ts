import { assess } from '../assessment.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Locale } from '../model/text.ts';
import type { cardSentence } from '../sentence/card.ts';
import { day, pillars } from './builders.ts';

/** A case of a sentence: its name, the indicator, the day, the Vietnamese and the English sentence. */
export type SentenceRow = readonly [
  name: string,
  subject: Indicator,
  on: string,
  vietnamese: string,
  english: string,
];

/** The sentence that `make` says of an indicator on a day; `other` is what it may look up. */
export function say(
  make: typeof cardSentence,
  subject: Indicator,
  on: string,
  locale: Locale,
  other: Indicator = subject,
): string {
  const indicators = new Map([subject, other].map((each) => [each.id, each]));
  return make(assess(subject, day(on)), { indicators, pillars, evaluationDate: day(on) }, locale);
}
