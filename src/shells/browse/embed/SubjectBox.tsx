import { useDeferredValue, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { foldVietnamese } from '#domain/format/fold.ts';
import { formatNumber } from '#domain/format/number.ts';
import { useLocale } from '#i18n/locale.tsx';
import { embedBuilderWords } from '#i18n/pages/embed-builder.ts';
import { useWords } from '#i18n/words.ts';
import { movedTo } from '../search/useChoice.ts';
import fields from './Field.module.css';
import { findSubjects, type Subject } from './subject.ts';
import styles from './SubjectBox.module.css';

/** Longer lists are narrowed by typing; nobody reads thousands of lines. */
const mostShown = 60;

interface SubjectBoxProps {
  readonly label: string;
  readonly subjects: readonly Subject[];
  /** Shown while nothing is typed; null where what is chosen is shown elsewhere. */
  readonly chosen: Subject | null;
  readonly disabled?: boolean;
  readonly onChoose: (subject: Subject) => void;
}

/** A box that finds an indicator or a pillar by its name, with marks or without, and its list. */
export function SubjectBox({ label, subjects, chosen, disabled = false, onChoose }: SubjectBoxProps) {
  const { locale, tx } = useLocale();
  const words = useWords(embedBuilderWords);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const wanted = useDeferredValue(typed);
  const all = useMemo(
    () =>
      subjects.map((subject) => {
        const { name, code } = subject;
        return { subject, folded: foldVietnamese(`${name.vi} ${name.en ?? ''} ${code}`) };
      }),
    [subjects],
  );
  const found = useMemo(() => findSubjects(all, wanted), [all, wanted]);
  const shown = found.slice(0, mostShown);
  const place = Math.min(at, shown.length - 1);

  const show = () => {
    const chosenAt = shown.findIndex(({ id: known }) => known === chosen?.id);
    setAt(typed === '' ? Math.max(0, chosenAt) : 0);
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    setTyped('');
  };
  const take = (subject: Subject | undefined) => {
    if (!subject) return;
    close();
    onChoose(subject);
  };
  const goTo = (next: number) => {
    setAt(next);
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes a letter, its keys are its own.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape' && open) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (open) take(shown[place]);
      else show();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const next = movedTo(event, place, shown.length);
      if (!open) show();
      else if (next !== null) goTo(next);
    }
  };
  const count = formatNumber(found.length, 0, locale);
  return (
    <div className={`${fields.field} ${styles.box}`}>
      <label htmlFor={id} className={fields.label}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        disabled={disabled}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open && shown.length > 0 ? `${id}-${place}` : undefined}
        placeholder={words.searchHint}
        value={open || chosen === null ? typed : tx(chosen.name)}
        onChange={({ target }) => {
          setTyped(target.value);
          setAt(0);
          setOpen(true);
        }}
        onClick={() => !open && show()}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      {/* Pressing the list, or its scroll bar, must not take the focus from the box. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className={styles.panel} hidden={!open} onMouseDown={(event) => event.preventDefault()}>
        <div id={`${id}-list`} ref={list} role="listbox" aria-label={label} className={styles.list}>
          {open &&
            shown.map((subject, index) => (
              // The box keeps the focus and has the keys.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
              <div
                key={subject.id}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === place}
                className={styles.option}
                onClick={() => take(subject)}
              >
                <span>{tx(subject.name)}</span> <span className={styles.code}>{subject.code}</span>
              </div>
            ))}
        </div>
        <p role="status" className={styles.count}>
          {open && (found.length === 0 ? words.none(wanted.trim()) : words.found(count))}{' '}
          {open && found.length > mostShown && words.more(formatNumber(found.length - mostShown, 0, locale))}
        </p>
      </div>
    </div>
  );
}
