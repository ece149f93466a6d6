import type { SearchDocument, SearchKind } from './document.ts';
import type { Entry } from './entry.ts';
import type { SearchQuery } from './words.ts';

/** A document that was found. */
export interface Hit {
  readonly document: SearchDocument;
  /** Words of the document that the library matched, without marks. */
  readonly terms: readonly string[];
  /** How many words of the query it has. */
  readonly matched: number;
  /** How many of the words typed with marks stand so in its names. */
  readonly exact: number;
  readonly score: number;
  readonly order: number;
}

/** What matched, before marks and phrases are looked at. */
export interface Match {
  readonly entry: Entry;
  readonly terms: readonly string[];
  readonly matched: number;
  readonly score: number;
}

/** Figures are what this product is for; a programme comes before what is said of it. */
const weights: Readonly<Partial<Record<SearchKind, number>>> = {
  indicator: 1.4,
  programme: 1.3,
  commendation: 0.8,
};
/** Words side by side mean more than the same words apart: most Vietnamese words have two syllables. */
const phraseWeight = 2;

function compareHits(a: Hit, b: Hit): number {
  return b.matched - a.matched || b.exact - a.exact || b.score - a.score || a.order - b.order;
}

/** Best first: words matched, then marks as typed, then score; equals in the order of the documents. */
export function rank(matches: readonly Match[], query: SearchQuery): readonly Hit[] {
  const phrase = ` ${query.words.join(' ')}`;
  const several = query.words.length > 1;
  const hits = matches.map(({ entry, terms, matched, score }): Hit => {
    const { document, order, written, names } = entry;
    const together = several && names.includes(phrase) ? phraseWeight : 1;
    return {
      document,
      terms,
      matched,
      exact: query.marked.filter((word) => written.includes(` ${word}`)).length,
      score: score * (weights[document.kind] ?? 1) * together,
      order,
    };
  });
  return hits.sort(compareHits);
}
