import type { AttentionKind } from '../attention.ts';
import type { NoChangeReason } from '../change.ts';
import type { StatusKind } from '../display-status.ts';
import type { Flag } from '../model/observation.ts';
import type { Locale } from '../model/text.ts';
import type { Performance } from '../performance.ts';
import type { NotComparableReason } from '../position.ts';
import type { TallyGroup } from '../tally.ts';
import { wordsVi } from './words-vi.ts';

export interface Label {
  readonly full: string;
  /** For phones and tables. */
  readonly short: string;
}

/** Reasons and labels of one language; a missing one is a type error. */
export interface SentenceWords {
  readonly flags: Readonly<Record<Flag, string>>;
  readonly notComparable: Readonly<Record<NotComparableReason, string>>;
  readonly noChange: Readonly<Record<NoChangeReason, string>>;
  readonly noPerformance: Readonly<Record<NonNullable<Performance['reason']>, string>>;
  readonly status: Readonly<Record<StatusKind, Label>>;
  readonly tally: Readonly<Record<TallyGroup, string>>;
  readonly attention: Readonly<Record<AttentionKind, string>>;
}

const known = new Map<Locale, SentenceWords>([['vi', wordsVi]]);

/**
 * Makes the words of a language known. Vietnamese ones always are; others come with their language, so that a reader
 * of Vietnamese does not fetch them.
 */
export function addWords(locale: Locale, words: SentenceWords): void {
  known.set(locale, words);
}

/** The words of a language; Vietnamese ones until it has been added. */
export function wordsOf(locale: Locale): SentenceWords {
  return known.get(locale) ?? wordsVi;
}
