import type { Indicator } from '../model/indicator.ts';
import type { Locale } from '../model/text.ts';
import type { Fact } from './facts.ts';
import { phraseVi } from './vi.ts';

/** A grammar makes a phrase of a fact about an indicator: it begins with a small letter and has no full stop. */
export type Grammar = (fact: Fact, of: Indicator) => string;

const grammars = new Map<Locale, Grammar>([['vi', phraseVi]]);

/**
 * Makes a language ready for sentences. Vietnamese always is; another grammar comes with the other words of its
 * language, so that a reader of Vietnamese does not fetch it.
 */
export function teach(locale: Locale, grammar: Grammar): void {
  grammars.set(locale, grammar);
}

/** A fact about `of` in words; in Vietnamese until the language has been taught. */
export function phrase(fact: Fact, of: Indicator, locale: Locale): string {
  return (grammars.get(locale) ?? phraseVi)(fact, of);
}
