import { useId, useLayoutEffect, useState, type KeyboardEvent } from 'react';
import type { Agency } from '#domain/model/index.ts';
import { searchWords } from '#i18n/pages/search.ts';
import { useWords } from '#i18n/words.ts';
import { optionId, type SearchPanelProps } from './combobox.ts';
import { OwnerFilter } from './OwnerFilter.tsx';
import { SearchNotes } from './SearchNotes.tsx';
import styles from './SearchPanel.module.css';
import { SearchResults } from './SearchResults.tsx';
import { movedTo, useChoice } from './useChoice.ts';
import { useOpenDocument } from './useOpenDocument.ts';
import { usePrepared } from './usePrepared.ts';
import { useSearchData } from './useSearchData.ts';
import { useSearchView, type SearchOption } from './useSearchView.ts';
import { useStable } from './useStable.ts';

/** The search under the box: it answers what is typed, and what the keys pressed in the box do. */
export function SearchPanel({ typed, onType, keys, onList, onClose }: SearchPanelProps) {
  const words = useWords(searchWords);
  const listId = useId();
  const data = useSearchData();
  const [owner, setOwner] = useState<Agency | null>(null);
  const { view, showMore } = useSearchView(data.index, typed, owner);
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
  const onAct = useStable(act);
  const onChoose = useStable(choose);
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
      if (chosen) open(chosen, event.ctrlKey || event.metaKey);
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

  const id = view !== null && view.options.length > 0 ? listId : undefined;
  const activeId = chosen ? optionId(listId, at) : undefined;
  useLayoutEffect(() => onList({ id, activeId }), [onList, id, activeId]);
  return (
    <>
      {owner && <OwnerFilter owner={owner} onClear={() => setOwner(null)} />}
      <SearchNotes data={data} view={view} owner={owner} onType={onType} />
      {view && id !== undefined && (
        <SearchResults
          catalogue={data.catalogue}
          context={data.context}
          view={view}
          listId={id}
          at={at}
          onChoose={onChoose}
          onAct={onAct}
        />
      )}
      <p className={styles.keys}>{words.keys}</p>
    </>
  );
}
