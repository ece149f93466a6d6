import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLocation, useNavigationType, useSearchParams } from 'react-router';
import { slideName } from '#domain/deck/slide-ref.ts';
import { formatDate } from '#domain/format/date.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import { composerWords } from '#i18n/pages/composer.ts';
import { useWords } from '#i18n/words.ts';
import type { PageData } from '#indicators/CatalogueGate.tsx';
import { FreshnessNote } from '#indicators/FreshnessNote.tsx';
import { useHead } from '#platform/head.tsx';
import styles from './ComposerPage.module.css';
import { DeckPart } from './DeckPart.tsx';
import { DeckBar } from './DeckBar.tsx';
import { onUndoKey } from './deck-keys.ts';
import type { FileNews } from './file-news.ts';
import { Notices } from './Notices.tsx';
import { writtenBy } from './opened-state.ts';
import { openAddress } from './opening.ts';
import { OwnDeckList } from './OwnDeckList.tsx';
import { Picker } from './Picker.tsx';
import { useActions } from './useActions.ts';
import { useEditor } from './useEditor.ts';
import { useRowFocus } from './useRowFocus.ts';

interface ComposerProps {
  readonly data: PageData;
  readonly news: FileNews | null;
  readonly onNews: (news: FileNews | null) => void;
}

/** One opening of the composer: it starts from the address and writes every change back into it. */
export function Composer({ data, news, onNews }: ComposerProps) {
  const { evaluation, health, retry } = data;
  const { t, tx, locale } = useLocale();
  const w = useWords(composerWords);
  const [params] = useSearchParams();
  const written = writtenBy(useLocation()) !== null;
  const [opening] = useState(() => openAddress(params, written, evaluation, locale));
  const editor = useEditor(opening, evaluation.catalogue);
  const { area, focusRow } = useRowFocus();
  const actions = useActions(editor, evaluation, focusRow);
  const { edition } = evaluation.catalogue;
  const heading = useHeadingFocus();
  const onKey = useEffectEvent((event: KeyboardEvent) => onUndoKey(event, actions));
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
  useHead(t.brand.document(w.page, tx(evaluation.catalogue.area.name)), w.lead);
  const jump = () => {
    const [first] = editor.deck.slides;
    focusRow(first ? slideName(first.ref) : null);
    area.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <div className={styles.page}>
      <div>
        <h1 ref={heading} className={styles.title} tabIndex={-1}>
          {w.page}
        </h1>
        <p className={styles.meta}>
          <span>
            {w.lead} <Tx text={edition.title} />, {t.edition.cutoff(formatDate(edition.dataCutoff, locale))}.
          </span>{' '}
          <FreshnessNote health={health} onRetry={retry} />
        </p>
      </div>
      <Notices opening={opening} editor={editor} evaluation={evaluation} news={news} onNews={onNews} />
      <div className={styles.columns}>
        <Picker deck={editor.deck} evaluation={evaluation} onAdd={actions.add} />
        <DeckPart
          editor={editor}
          actions={actions}
          evaluation={evaluation}
          area={area}
          focusRow={focusRow}
          onNews={onNews}
        />
      </div>
      <OwnDeckList openId={editor.id} area={evaluation.catalogue.area.code} />
      <DeckBar editor={editor} onJump={jump} />
    </div>
  );
}

/** After a navigation the heading takes the focus, so that a screen reader speaks the page; not on a fresh visit. */
function useHeadingFocus() {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrival = useNavigationType();
  useEffect(() => {
    if (arrival === 'PUSH') heading.current?.focus({ preventScroll: true });
    // Only as the page comes up; later the type tells of changes within it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  return heading;
}
