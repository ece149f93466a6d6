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
  const words: string[] = [];
  for (const piece of foldVietnamese(text).split(/\s+/u)) {
    // Nearly every piece is one plain word, and thousands of texts are indexed.
    if (plainWord.test(piece)) {
      words.push(piece);
      continue;
    }
    const parts = piece.match(wordPattern) ?? [];
    words.push(...parts);
    if (parts.length > 1) words.push(parts.join(''));
  }
  return words;
}

const plainWord = /^[a-z0-9]+$/;

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
  const words = written.flatMap(({ word }) => foldVietnamese(word).match(wordPattern) ?? []);
  const marked = written.flatMap(({ word }) => (foldVietnamese(word) === word ? [] : word));
  return { words: [...new Set(words)], marked: [...new Set(marked)] };
}
