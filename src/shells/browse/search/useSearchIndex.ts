import { useEffect, useState } from 'react';
import type { Catalogue, Programmes } from '#domain/model/index.ts';
import { searchDocuments } from '#search/documents.ts';
import { buildSearchIndex, type SearchIndex } from '#search/search-index.ts';
import { searchPages } from './search-pages.ts';

interface Built {
  readonly catalogue: Catalogue | null;
  readonly programmes: Programmes | null;
  readonly index: SearchIndex;
}

/** The last one built: whoever opens the search again finds it ready. */
let kept: Built | null = null;

/**
 * The index of what is loaded, or null while it is made. When figures are refreshed the former one serves until the
 * new one is there.
 * @param ready false while the catalogue is still on its way
 */
export function useSearchIndex(
  catalogue: Catalogue | null,
  programmes: Programmes | null,
  ready: boolean,
): SearchIndex | null {
  const [built, setBuilt] = useState(kept);
  const isBuilt = built !== null && built.catalogue === catalogue && built.programmes === programmes;
  useEffect(() => {
    if (!ready || isBuilt) return;
    const stop = new AbortController();
    const documents = searchDocuments(catalogue, programmes, searchPages(catalogue));
    void buildSearchIndex(documents, stop.signal).then((index) => {
      if (index === null || stop.signal.aborted) return;
      kept = { catalogue, programmes, index };
      setBuilt(kept);
    });
    return () => stop.abort();
  }, [catalogue, programmes, ready, isBuilt]);
  return built !== null && built.catalogue?.edition.id === catalogue?.edition.id ? built.index : null;
}
