import { Redo2, Trash2, Undo2 } from 'lucide-react';
import { useState, type RefObject } from 'react';
import { longestTitle } from '#domain/deck/plain-text.ts';
import type { Evaluated } from '#domain/evaluated.ts';
import { formatInstant } from '#domain/format/date.ts';
import { useLocale } from '#i18n/locale.tsx';
import { composerWords } from '#i18n/pages/composer.ts';
import { useWords } from '#i18n/words.ts';
import { timeZone } from '#platform/clock.ts';
import { Button } from '#ui/Button.tsx';
import { Section } from '#ui/Section.tsx';
import { DeckActions } from './DeckActions.tsx';
import { DeckList } from './DeckList.tsx';
import styles from './DeckPart.module.css';
import { EmptyDeck } from './EmptyDeck.tsx';
import type { FileNews } from './file-news.ts';
import type { Actions } from './useActions.ts';
import type { Editor } from './useEditor.ts';
import type { FocusRow } from './useRowFocus.ts';

interface DeckPartProps {
  readonly editor: Editor;
  readonly actions: Actions;
  readonly evaluation: Evaluated;
  readonly area: RefObject<HTMLDivElement | null>;
  readonly focusRow: FocusRow;
  readonly onNews: (news: FileNews | null) => void;
}

/** The deck: its title, what can be done with it, and its slides in their order. */
export function DeckPart({ editor, actions, evaluation, area, focusRow, onNews }: DeckPartProps) {
  const w = useWords(composerWords);
  const { deck, history } = editor;
  const [openRow, setOpenRow] = useState<string | null>(null);
  const empty = deck.slides.length === 0;
  return (
    <div ref={area} className={styles.part}>
      <Section title={w.deck.title} note={empty ? null : w.deck.count(deck.slides.length)}>
        <label className={styles.titleField}>
          <span className={styles.label}>{w.deck.name}</span>
          <input
            type="text"
            value={deck.title}
            maxLength={longestTitle}
            placeholder={w.deck.namePlaceholder}
            autoComplete="off"
            onChange={({ target }) => actions.rename(target.value)}
          />
        </label>
        <DeckActions editor={editor} evaluation={evaluation} onSay={actions.say} onNews={onNews} />
        <div className={styles.steps}>
          <Button aria-disabled={history.past.length === 0} onClick={actions.undo}>
            <Undo2 size={16} aria-hidden /> {w.actions.undo}
          </Button>
          <Button aria-disabled={history.future.length === 0} onClick={actions.redo}>
            <Redo2 size={16} aria-hidden /> {w.actions.redo}
          </Button>
          <Button aria-disabled={empty} onClick={() => !empty && actions.clear()}>
            <Trash2 size={16} aria-hidden /> {w.actions.clear}
          </Button>
          <p role="status" className={styles.said}>
            <span key={actions.said.count}>{actions.said.text}</span>
          </p>
        </div>
        {empty ? (
          <EmptyDeck evaluation={evaluation} onFill={actions.fill} />
        ) : (
          <DeckList
            deck={deck}
            evaluation={evaluation}
            actions={actions}
            focusRow={focusRow}
            openRow={openRow}
            onOpenRow={setOpenRow}
          />
        )}
        <Kept saving={editor.saving} />
      </Section>
    </div>
  );
}

/** When the deck was last kept on the device. That it could not be is said above the page. */
function Kept({ saving }: Pick<Editor, 'saving'>) {
  const { locale } = useLocale();
  const w = useWords(composerWords);
  if (saving?.outcome !== 'kept') return null;
  return <p className={styles.kept}>{w.keeping.kept(formatInstant(saving.at, locale, timeZone))}</p>;
}
