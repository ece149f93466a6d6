import { foldVietnamese } from '#domain/format/fold.ts';

/** A word: letters and digits together; a symbol or an emoji is a word by itself. */
const wordPattern = /[\p{L}\p{N}\p{M}]+|\p{S}/gu;

/** A query longer than this is cut: nobody reads so much, and ten thousand letters must answer at once. */
const longestQuery = 200;
const mostWords = 12;

/** A word as it stands in a text. Offsets count UTF-16 units. */
export interface WordAt {
  readonly word: string;
  readonly start: number;
}

/** The words of a text, as written, in order. */
export function wordsAt(text: string): readonly WordAt[] {
  return [...text.matchAll(wordPattern)].map((match) => ({ word: match[0], start: match.index }));
}

/**
 * What a text is found by: its words without marks; a word with something inside it (`HT-02`, `TT&TT`) also
 * in one piece, as it is often typed.
 */
export function indexWords(text: string): string[] {
  return text.split(/\s+/u).flatMap((piece) => {
    const words = foldedWords(piece);
    return words.length > 1 ? [...words, words.join('')] : words;
  });
}

function foldedWords(text: string): string[] {
  return [...foldVietnamese(text).matchAll(wordPattern)].map(([word]) => word);
}

/** What a reader typed, made ready to be looked for. */
export interface SearchQuery {
  /** Without marks, each once, in order. The last may be unfinished. */
  readonly words: readonly string[];
  /** Those words that were typed with marks, as typed, in lower case. */
  readonly marked: readonly string[];
}

/** Reads any text, however long or odd; one without a word gives a query without words. */
export function parseQuery(typed: string): SearchQuery {
  const text = typed.slice(0, longestQuery).normalize('NFC').toLowerCase();
  const written = wordsAt(text).slice(0, mostWords);
  const words = written.flatMap(({ word }) => foldedWords(word));
  const marked = written.flatMap(({ word }) => (foldVietnamese(word) === word ? [] : word));
  return { words: [...new Set(words)], marked: [...new Set(marked)] };
}
