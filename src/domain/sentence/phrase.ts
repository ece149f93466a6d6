import type { Indicator } from '../model/indicator.ts';
import type { Locale } from '../model/text.ts';
import { phraseEn } from './en.ts';
import type { Fact } from './facts.ts';
import { phraseVi } from './vi.ts';

/** A fact about `of` in words, beginning with a small letter, without a full stop. */
export function phrase(fact: Fact, of: Indicator, locale: Locale): string {
  return locale === 'vi' ? phraseVi(fact, of) : phraseEn(fact, of);
}
