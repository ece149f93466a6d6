import type MiniSearch from 'minisearch';
import type { SearchOptions } from 'minisearch';
import type { SearchDocument } from './document.ts';
import { spelled, type Entry, type SearchField } from './entry.ts';
import { rank, type Hit, type Match } from './rank.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { SearchQuery } from './words.ts';

/** What a query found. */
export interface SearchAnswer {
  readonly query: SearchQuery;
  /** Best first. */
  readonly hits: readonly Hit[];
  /** True when nothing has all the words as typed: the hits have nearly the same words, or all but one. */
  readonly near: boolean;
  /** Other spellings to try, with their marks, when there is no hit. */
  readonly suggestions: readonly string[];
}

/** Whether a document may be found at all. */
export type Scope = (document: SearchDocument) => boolean;

/** What a query is answered from. */
export interface Searched {
  readonly library: MiniSearch<Entry>;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly vocabulary: Vocabulary;
}

const mostSuggestions = 3;
/** Of what is only near, that is shown which comes up to this share of the best. */
const nearEnough = 0.25;

/** Typing mistakes are forgiven in words of letters alone: a wrong year or code is another year or code. */
const mayBeMistyped = /^\p{L}{4,30}$/u;
const mistakes = (word: string) => (mayBeMistyped.test(word) ? (word.length < 7 ? 1 : 2) : false);
const manyMistakes = (word: string) => (mayBeMistyped.test(word) ? 0.45 : false);

const options: SearchOptions = {
  boost: { name: 3, shortName: 3, code: 5, owner: 1.5, about: 1 } satisfies Record<SearchField, number>,
  weights: { prefix: 0.6, fuzzy: 0.3 },
  maxFuzzy: 4,
};

export function answerTo(searched: Searched, query: SearchQuery, scope: Scope | null): SearchAnswer {
  const found = (hits: readonly Hit[], near = false): SearchAnswer => ({
    query,
    hits,
    near,
    suggestions: [],
  });
  const count = query.words.length;
  if (count === 0) return found(scope === null ? [] : rank(scan(searched, [], 0, scope), query));
  const precise = match(searched, query, count, scope, { combineWith: 'AND' });
  if (precise.length > 0) return found(rank(precise, query));
  const near = match(searched, query, Math.max(1, count - 1), scope, { combineWith: 'OR', fuzzy: mistakes });
  if (near.length > 0) return found(nearest(rank(near, query)), true);
  const wide = match(searched, query, 1, scope, { combineWith: 'OR', fuzzy: manyMistakes });
  const spellings = wide.map(({ entry, terms }) => spelled(entry, terms)).filter((text) => text !== '');
  return { ...found([]), suggestions: [...new Set(spellings)].slice(0, mostSuggestions) };
}

/**
 * Documents with enough words of a query. The library looks up the words that tell something; those that are
 * everywhere are looked for in what it found, for looking up thousands of places takes longer than a keystroke may.
 */
function match(
  searched: Searched,
  { words }: SearchQuery,
  enough: number,
  scope: Scope | null,
  more: SearchOptions,
): readonly Match[] {
  const { library, entries, vocabulary } = searched;
  const last = words.at(-1);
  const isCommon = (word: string) => vocabulary.isEverywhere(word, word === last);
  const common = words.filter(isCommon);
  const telling = words.filter((word) => !common.includes(word));
  const places = common.map((word) => (word === last ? ` ${word}` : ` ${word} `));
  if (telling.length === 0) return scan(searched, places, enough, scope);
  const prefix = (word: string) => word === last;
  const results = library.search(telling.join(' '), { ...options, prefix, ...more });
  // None of the telling words is known; those that are everywhere may still be enough for a near answer.
  if (results.length === 0 && places.length >= enough) return scan(searched, places, enough, scope);
  return results.flatMap(({ id, terms, queryTerms, score }): Match | [] => {
    const entry = entries.get(id);
    if (!entry || scope?.(entry.document) === false) return [];
    const matched = queryTerms.length + placesIn(entry, places, enough - queryTerms.length);
    return matched < enough ? [] : { entry, terms, matched, score };
  });
}

/** How many of the places a document has; 0 as soon as they cannot be enough. */
function placesIn({ all }: Entry, places: readonly string[], enough: number): number {
  let found = 0;
  for (const [index, place] of places.entries()) {
    if (all.includes(place)) found += 1;
    else if (found + places.length - index - 1 < enough) return 0;
  }
  return found;
}

/** Looks through all documents for words that are everywhere; what has them together in its names comes first. */
function scan(
  { entries }: Searched,
  places: readonly string[],
  enough: number,
  scope: Scope | null,
): readonly Match[] {
  const matches: Match[] = [];
  // Together they are found in one pass over a short text, which is what usually happens.
  const phrase = places.map((place) => place.trimEnd()).join('');
  for (const entry of entries.values()) {
    const matched = entry.names.includes(phrase) ? places.length : placesIn(entry, places, enough);
    if (matched < enough || scope?.(entry.document) === false) continue;
    matches.push({ entry, terms: [], matched, score: 1 });
  }
  return matches;
}

function nearest(hits: readonly Hit[]): readonly Hit[] {
  const best = Math.max(...hits.slice(0, 20).map(({ score }) => score));
  return hits.filter(({ score }) => score >= nearEnough * best);
}
