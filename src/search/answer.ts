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

type Entries = ReadonlyMap<string, Entry>;

/** What a query is answered from. */
export interface Searched {
  readonly library: MiniSearch<Entry>;
  readonly entries: Entries;
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
  if (count === 0)
    return found(scope === null ? [] : rank(counted(searched.entries, new Uint8Array(), 0, scope), query));
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
 * everywhere are only counted, for looking up thousands of places takes longer than a keystroke may.
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
  const common = words.filter((word) => vocabulary.isEverywhere(word, word === last));
  const telling = words.filter((word) => !common.includes(word));
  const counts = vocabulary.countIn(common, last);
  const prefix = (word: string) => word === last;
  const results =
    telling.length === 0 ? [] : library.search(telling.join(' '), { ...options, prefix, ...more });
  // Without a telling word that is known, those that are everywhere may be enough by themselves.
  if (results.length === 0 && common.length >= enough) return counted(entries, counts, enough, scope);
  return results.flatMap(({ id, terms, queryTerms, score }): Match | [] => {
    const entry = entries.get(id);
    if (!entry || scope?.(entry.document) === false) return [];
    const matched = queryTerms.length + (counts[entry.order] ?? 0);
    return matched < enough ? [] : { entry, terms, matched, score };
  });
}

/** Documents with enough of the counted words, all of one score. */
function counted(
  entries: Entries,
  counts: Uint8Array,
  enough: number,
  scope: Scope | null,
): readonly Match[] {
  const matches: Match[] = [];
  for (const entry of entries.values()) {
    const matched = counts[entry.order] ?? 0;
    if (matched < enough || scope?.(entry.document) === false) continue;
    matches.push({ entry, terms: [], matched, score: 1 });
  }
  return matches;
}

function nearest(hits: readonly Hit[]): readonly Hit[] {
  const best = Math.max(...hits.slice(0, 20).map(({ score }) => score));
  return hits.filter(({ score }) => score >= nearEnough * best);
}
