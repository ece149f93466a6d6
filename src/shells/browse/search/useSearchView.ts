import { useMemo, useState } from 'react';
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

const none: More = {};

/**
 * What the list shows for the text in the box, in the same frame: an answer takes a few ms, and to put it off would
 * cost every keystroke a second rendering.
 */
export function useSearchView(index: SearchIndex | null, typed: string, owner: Agency | null) {
  const [more, setMore] = useState<{ readonly of: string; readonly counts: More }>({ of: '', counts: none });
  const of = `${owner?.id ?? ''}:${typed}`;
  const counts = more.of === of ? more.counts : none;
  const view = useMemo(() => index && viewOf(index, typed, owner, counts), [index, typed, owner, counts]);
  return {
    view,
    showMore: (kind: SearchKind) => setMore({ of, counts: { ...counts, [kind]: (counts[kind] ?? 0) + 1 } }),
  };
}
