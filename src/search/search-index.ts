import MiniSearch from 'minisearch';
import { answerTo, type Scope, type SearchAnswer } from './answer.ts';
import type { SearchDocument } from './document.ts';
import { entryOf, searchFields, type Entry } from './entry.ts';
import { Vocabulary } from './vocabulary.ts';
import { parseQuery } from './words.ts';

export interface SearchIndex {
  /** Answers any text, at once. A text without a word finds all that is in the scope, if there is one. */
  readonly search: (typed: string, scope?: Scope | null) => SearchAnswer;
}

/** Indexing pauses after this long, so that the page answers meanwhile, ms. */
const sliceMs = 8;

/**
 * Indexes documents in slices, so that thousands do not hold up the page.
 * @returns null when it was called off
 */
export async function buildSearchIndex(
  documents: Iterable<SearchDocument>,
  signal?: AbortSignal,
): Promise<SearchIndex | null> {
  const split = (words: string) => words.split(' ');
  const asIs = (word: string) => word;
  const library = new MiniSearch<Entry>({
    idField: 'key',
    fields: [...searchFields],
    tokenize: split,
    processTerm: asIs,
  });
  const entries = new Map<string, Entry>();
  const vocabulary = new Vocabulary();
  let began = performance.now();
  for (const document of documents) {
    if (entries.has(document.key)) continue;
    const entry = entryOf(document, entries.size);
    entries.set(entry.key, entry);
    vocabulary.add(entry);
    library.add(entry);
    if (performance.now() - began < sliceMs) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal?.aborted) return null;
    began = performance.now();
  }
  const searched = { library, entries, vocabulary };
  return { search: (typed, scope = null) => answerTo(searched, parseQuery(typed), scope) };
}
