import type { Locale } from '#domain/model/text.ts';
import { teach } from '#domain/sentence/phrase.ts';
import { addWords } from '#domain/sentence/words.ts';
import { vi, type Messages } from './vi.ts';

/** A language and its words. */
export interface Language {
  readonly locale: Locale;
  readonly t: Messages;
}

/** The first language: always there. */
export const vietnamese: Language = { locale: 'vi', t: vi };

const loaded = new Map<Locale, Language>([['vi', vietnamese]]);

/** A language whose words are here already, or null. */
export function loadedLanguage(locale: Locale): Language | null {
  return loaded.get(locale) ?? null;
}

/** Fetches the words of a language, once. @throws what the browser says when they cannot be had; asking again may help */
export async function loadLanguage(locale: Locale): Promise<Language> {
  const known = loaded.get(locale);
  if (known) return known;
  const { en, phraseEn, wordsEn } = await import('./en.ts');
  teach(locale, phraseEn);
  addWords(locale, wordsEn);
  const language: Language = { locale, t: en };
  loaded.set(locale, language);
  return language;
}
