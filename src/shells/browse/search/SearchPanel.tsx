import { useId, useLayoutEffect, useState, type KeyboardEvent } from 'react';
import type { Agency } from '#domain/model/index.ts';
import { searchWords } from '#i18n/pages/search.ts';
import { useWords } from '#i18n/words.ts';
import { optionId, type SearchPanelProps } from './combobox.ts';
import { OwnerFilter } from './OwnerFilter.tsx';
import { SearchNotes } from './SearchNotes.tsx';
import styles from './SearchPanel.module.css';
import { SearchResults } from './SearchResults.tsx';
import { useOpenDocument } from './useOpenDocument.ts';
import { usePrepared } from './usePrepared.ts';
import { useSearchData } from './useSearchData.ts';
import { useSearchView, type SearchOption, type SearchView } from './useSearchView.ts';

/** The search under the box: it answers what is typed, and what the keys pressed in the box do. */
export function SearchPanel({ typed, onType, keys, onList, onClose }: SearchPanelProps) {
  const words = useWords(searchWords);
  const listId = useId();
  const data = useSearchData();
  const [owner, setOwner] = useState<Agency | null>(null);
  const { view, current, showMore } = useSearchView(data.index, typed, owner);
  const [at, choose] = useChoice(view, owner);
  const { href, go } = useOpenDocument();
  const chosen = view?.options[at];
  usePrepared(chosen?.kind === 'document' ? chosen.document : null);

  const act = (option: SearchOption) => {
    if (option.kind === 'more') return showMore(option.of);
    const { document } = option;
    if (document.kind === 'agency') {
      setOwner(document.record);
      onType('');
      return;
    }
    onClose();
    go(document);
  };
  const open = (option: SearchOption, apart: boolean) => {
    const address = apart && option.kind === 'document' ? href(option.document) : undefined;
    if (address === undefined) act(option);
    else window.open(address, '_blank', 'noopener');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes a letter, its keys are its own.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      const now = current();
      const option = now === view ? chosen : now?.options[0];
      if (option) open(option, event.ctrlKey || event.metaKey);
      return;
    }
    if (event.key === 'Backspace' && typed === '' && owner) setOwner(null);
    const next = view && movedTo(event, at, view.options.length);
    if (next == null) return;
    event.preventDefault();
    choose(next);
  };
  useLayoutEffect(() => {
    keys.current = onKeyDown;
  });

  const hasList = view !== null && view.options.length > 0;
  useLayoutEffect(() => {
    onList({ id: hasList ? listId : undefined, activeId: chosen ? optionId(listId, at) : undefined });
  }, [onList, hasList, listId, chosen, at]);
  return (
    <>
      {owner && <OwnerFilter owner={owner} onClear={() => setOwner(null)} />}
      <SearchNotes data={data} view={view} owner={owner} onType={onType} />
      {view && hasList && (
        <SearchResults data={data} view={view} listId={listId} at={at} onChoose={choose} onAct={act} />
      )}
      <p className={styles.keys}>{words.keys}</p>
    </>
  );
}

/** The chosen line. A new answer chooses its best; before anything is typed nothing is chosen. */
function useChoice(view: SearchView | null, owner: Agency | null): [number, (at: number) => void] {
  const [choice, setChoice] = useState<{ readonly of: string; readonly at: number } | null>(null);
  const of = `${owner?.id ?? ''}:${view?.typed ?? ''}`;
  const at = choice?.of === of ? choice.at : view?.mode === 'start' ? -1 : 0;
  return [at, (next) => setChoice({ of, at: next })];
}

/** Where a key leads in a list of `count` lines, round its ends; null when it does not lead anywhere. */
function movedTo(event: KeyboardEvent, at: number, count: number): number | null {
  if (count === 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  switch (event.key) {
    case 'ArrowDown':
      return at + 1 < count ? at + 1 : 0;
    case 'ArrowUp':
      return at > 0 ? at - 1 : count - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
