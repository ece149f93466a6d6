import { useDeferredValue, useMemo, useState } from 'react';
import type { Agency } from '#domain/model/index.ts';
import type { SearchAnswer } from '#search/answer.ts';
import type { SearchDocument, SearchKind } from '#search/document.ts';
import type { SearchIndex } from '#search/search-index.ts';
import { groupHits, step, type HitGroup } from './group-hits.ts';

/** A line of the list that can be chosen. */
export type SearchOption =
  | { readonly kind: 'document'; readonly document: SearchDocument }
  | { readonly kind: 'more'; readonly of: SearchKind; readonly count: number };

/** What the list shows for a text. */
export interface SearchView {
  readonly typed: string;
  /** `start`: nothing typed, so the key figures and the pages are offered. */
  readonly mode: 'start' | 'owner' | 'answer';
  readonly answer: SearchAnswer;
  readonly groups: readonly HitGroup[];
  readonly options: readonly SearchOption[];
}

type More = Readonly<Partial<Record<SearchKind, number>>>;

function isStart(document: SearchDocument): boolean {
  return document.kind === 'page' || (document.kind === 'indicator' && document.record.featured !== null);
}

const rankOf = ({ kind, record }: SearchDocument) => (kind === 'indicator' ? (record.featured ?? 0) : 0);

function viewOf(index: SearchIndex, typed: string, owner: Agency | null, more: More): SearchView {
  const blank = typed.trim() === '';
  const mode = !blank ? 'answer' : owner ? 'owner' : 'start';
  const isOwned = (document: SearchDocument) => document.owner?.id === owner?.id;
  const answer = index.search(typed, mode === 'start' ? isStart : owner ? isOwned : null);
  const hits =
    mode === 'start' ? answer.hits.toSorted((a, b) => rankOf(a.document) - rankOf(b.document)) : answer.hits;
  const groups = groupHits(hits, mode === 'start' ? { ...more, page: 1 } : more).toSorted((a, b) =>
    mode === 'start' ? Number(a.kind === 'page') - Number(b.kind === 'page') : 0,
  );
  const options = groups.flatMap(({ kind, total, shown }): SearchOption[] => {
    const rest = Math.min(step, total - shown.length);
    return [
      ...shown.map(({ document }) => ({ kind: 'document', document }) as const),
      ...(rest > 0 ? [{ kind: 'more', of: kind, count: rest } as const] : []),
    ];
  });
  return { typed, mode, answer, groups, options };
}

/**
 * What the list shows. It follows the typing as fast as the machine can, and never holds the typing up.
 * @returns `current` answers the very text in the box, for a key that acts on it before the list has followed
 */
export function useSearchView(index: SearchIndex | null, typed: string, owner: Agency | null) {
  const wanted = useDeferredValue(typed);
  const [more, setMore] = useState<{ readonly typed: string; readonly counts: More }>({
    typed: '',
    counts: {},
  });
  const counts = more.typed === wanted ? more.counts : none;
  const view = useMemo(() => index && viewOf(index, wanted, owner, counts), [index, wanted, owner, counts]);
  return {
    view,
    current: () => (index && typed !== wanted ? viewOf(index, typed, owner, none) : view),
    showMore: (kind: SearchKind) =>
      setMore({ typed: wanted, counts: { ...counts, [kind]: (counts[kind] ?? 0) + 1 } }),
  };
}

const none: More = {};
