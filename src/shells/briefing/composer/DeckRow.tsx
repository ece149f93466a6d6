import { GripVertical, MessageSquareText } from 'lucide-react';
import { useId, type PointerEvent } from 'react';
import type { ComposedSlide } from '#domain/deck/compose.ts';
import { displayStatus } from '#domain/display-status.ts';
import { slideName } from '#domain/deck/slide-ref.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import { composerWords } from '#i18n/pages/composer.ts';
import { useWords } from '#i18n/words.ts';
import { StatusShape } from '#indicators/StatusBadge.tsx';
import { statusLabel } from '#domain/sentence/status-words.ts';
import styles from './DeckList.module.css';
import { NotesField } from './NotesField.tsx';
import { RowTools } from './RowTools.tsx';
import type { SlideLabel } from './slide-label.ts';
import type { Actions } from './useActions.ts';
import { rowControls } from './useRowFocus.ts';

interface DeckRowProps {
  readonly slide: ComposedSlide;
  readonly label: SlideLabel;
  /** From 0. */
  readonly place: number;
  readonly count: number;
  /** Whether its buttons are in the tab order. */
  readonly reachable: boolean;
  readonly open: boolean;
  /** Id of the words about keys. */
  readonly keysId: string;
  readonly mark: 'dragged' | 'before' | 'after' | null;
  readonly actions: Actions;
  readonly onToggle: () => void;
  readonly onGrab: (event: PointerEvent<HTMLElement>) => void;
}

/** A slide of the deck. Pressing it opens its notes and all its tools. */
export function DeckRow(props: DeckRowProps) {
  const { slide, label, place, count, reachable, open, keysId, mark, actions, onToggle, onGrab } = props;
  const { tx } = useLocale();
  const w = useWords(composerWords);
  const panel = useId();
  const name = tx(label.name);
  const tabIndex = reachable ? 0 : -1;
  const noted = slide.notes.trim() !== '';
  const spoken = [w.deck.row(place + 1, name, tx(label.kind)), noted && w.deck.hasNotes].filter(Boolean);
  return (
    <li
      className={styles.row}
      data-slide={slideName(slide.ref)}
      data-open={open || undefined}
      data-mark={mark ?? undefined}
    >
      <span className={styles.grip} title={w.deck.drag(name)} onPointerDown={onGrab} aria-hidden>
        <GripVertical size={18} />
      </span>
      <span className={styles.place} aria-hidden>
        {place + 1}
      </span>
      <button
        type="button"
        className={styles.face}
        data-control={rowControls.name}
        tabIndex={tabIndex}
        aria-label={spoken.join(', ')}
        aria-expanded={open}
        aria-controls={panel}
        aria-describedby={keysId}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Delete"
        onClick={onToggle}
      >
        <span className={styles.name}>
          <Tx text={label.name} />
        </span>
        <span className={styles.kind}>
          <span>
            <Tx text={label.kind} />
          </span>{' '}
          <RowState label={label} />
        </span>
        {noted && !open && (
          <span className={styles.snippet}>
            <MessageSquareText size={14} aria-hidden /> <span>{slide.notes}</span>
          </span>
        )}
      </button>
      <RowTools
        slideName={slideName(slide.ref)}
        name={name}
        place={place}
        count={count}
        tabIndex={tabIndex}
        actions={actions}
      />
      <div id={panel} className={styles.panel} hidden={!open}>
        {open && (
          <NotesField
            name={name}
            notes={slide.notes}
            onNotes={(text) => actions.note(slideName(slide.ref), text)}
          />
        )}
      </div>
    </li>
  );
}

/** The status of an indicator as a word, or why it has none. */
function RowState({ label: { assessment, trouble } }: { label: SlideLabel }) {
  const { locale } = useLocale();
  const w = useWords(composerWords);
  if (trouble) return <span className={styles.trouble}>{w.trouble[trouble]}</span>;
  if (!assessment) return null;
  if (assessment.indicator.latest?.value == null) return <span className={styles.state}>{w.noFigure}</span>;
  const status = displayStatus(assessment);
  return (
    <span className={styles.state} data-tone={status.tone}>
      <StatusShape status={status} size={11} /> {statusLabel(status, locale, 'short')}
    </span>
  );
}
