import type { Locale } from '#domain/model/text.ts';
import { useLocale } from './locale.tsx';

/**
 * The words of one page or part, in every language. They travel with the code of that page, so that the first visit
 * carries only its own: `const words: Words<typeof vi> = { vi, en }`. A missing translation is a type error.
 */
export type Words<T> = Readonly<Record<Locale, T>>;

/** The words of a page in the reader's language. */
export function useWords<T>(words: Words<T>): T {
  return words[useLocale().locale];
}
