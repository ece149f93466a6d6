import { Copy, FileDown, FolderOpen, Play } from 'lucide-react';
import { useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { writeDeckFile } from '#data/deck-file.ts';
import { plainTitle } from '#domain/deck/plain-text.ts';
import type { Evaluated } from '#domain/evaluated.ts';
import { asciiName } from '#exports/file-name.ts';
import { composerWords } from '#i18n/pages/composer.ts';
import { useWords } from '#i18n/words.ts';
import { paths } from '#platform/paths.ts';
import { saveFile } from '#platform/save-file.ts';
import { Button } from '#ui/Button.tsx';
import { PageLink } from '#ui/PageLink.tsx';
import { carryState, relativeHref } from '#ui/relative-href.ts';
import { ownDeckQuery } from '../own-decks/own-deck-query.ts';
import styles from './DeckPart.module.css';
import type { FileNews } from './file-news.ts';
import type { Editor } from './useEditor.ts';
import { useOpenFile } from './useOpenFile.ts';

interface DeckActionsProps {
  readonly editor: Editor;
  readonly evaluation: Evaluated;
  readonly onSay: (text: string) => void;
  readonly onNews: (news: FileNews | null) => void;
}

/** Showing the deck, and taking it to somebody else. */
export function DeckActions({ editor, evaluation, onSay, onNews }: DeckActionsProps) {
  const w = useWords(composerWords);
  const { deck, id } = editor;
  const { catalogue } = evaluation;
  const { pathname, search } = useLocation();
  const input = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState<string | null>(null);
  const openFile = useOpenFile(catalogue, editor.settle, onNews);
  const show = `${paths.deck()}?${ownDeckQuery(deck, id)}`;
  const empty = deck.slides.length === 0;
  const copy = async () => {
    const address = new URL(relativeHref(pathname, carryState(show, search)), window.location.href).href;
    try {
      await navigator.clipboard.writeText(address);
      setShown(null);
      onSay(deck.slides.some(({ notes }) => notes !== '') ? w.said.copiedNotes : w.said.copied);
    } catch {
      // Forbidden, or there is no clipboard on a page without https.
      setShown(address);
    }
  };
  const save = () => {
    const name = `${['bo-trinh-chieu', asciiName(plainTitle(deck.title))].filter(Boolean).join('-')}.json`;
    const text = writeDeckFile({
      deck,
      edition: catalogue.edition.id,
      area: catalogue.area.code,
      savedAt: new Date().toISOString(),
    });
    saveFile(new Blob([text], { type: 'application/json' }), name);
    onSay(w.said.saved(name));
  };
  return (
    <div role="group" aria-label={w.actions.label} className={styles.actions}>
      {!empty && (
        <>
          <PageLink to={show} className={styles.show}>
            <Play size={18} aria-hidden fill="currentColor" /> {w.actions.show}
          </PageLink>
          <Button onClick={() => void copy()}>
            <Copy size={16} aria-hidden /> {w.actions.copy}
          </Button>
          <Button onClick={save}>
            <FileDown size={16} aria-hidden /> {w.actions.save}
          </Button>
        </>
      )}
      <Button onClick={() => input.current?.click()}>
        <FolderOpen size={16} aria-hidden /> {w.actions.open}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={w.actions.open}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void openFile(file);
          // The same file may be chosen again, after it was mended.
          target.value = '';
        }}
      />
      {shown !== null && (
        <label className={styles.address}>
          <span>{w.copyBy}</span>
          <input
            ref={(element) => element?.select()}
            type="text"
            readOnly
            value={shown}
            onFocus={({ target }) => target.select()}
          />
        </label>
      )}
    </div>
  );
}
