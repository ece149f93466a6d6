import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { mostInSet } from '#domain/widget/options.ts';
import { useLocale } from '#i18n/locale.tsx';
import { embedBuilderWords } from '#i18n/pages/embed-builder.ts';
import { useWords } from '#i18n/words.ts';
import { Button } from '#ui/Button.tsx';
import styles from './SetList.module.css';
import { SubjectBox } from './SubjectBox.tsx';
import type { Subject } from './subject.ts';

interface SetListProps {
  readonly subjects: readonly Subject[];
  /** Ids of the set in their order, unknown ones among them. */
  readonly ids: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

type Control = 'up' | 'down' | 'remove';

/** The indicators of a set: added by name, put into order and taken off, with the keyboard too. */
export function SetList({ subjects, ids, onChange }: SetListProps) {
  const { tx } = useLocale();
  const words = useWords(embedBuilderWords);
  const area = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  // A browser takes the focus from an element that moves; it is put back where the hand was.
  const [wanted, setWanted] = useState<{ readonly id: string | null; readonly control: Control } | null>(
    null,
  );
  useLayoutEffect(() => {
    if (!wanted) return;
    const row = area.current?.querySelector(`[data-id="${CSS.escape(wanted.id ?? '')}"]`);
    const target = row?.querySelector<HTMLElement>(`[data-control="${wanted.control}"]`);
    (target ?? area.current?.querySelector<HTMLElement>('input'))?.focus({ preventScroll: true });
  }, [wanted]);

  const nameOf = (id: string) => {
    const subject = subjects.find((one) => one.id === id);
    return subject ? tx(subject.name) : id;
  };
  const move = (id: string, to: number, control: Control) => {
    if (to < 0 || to >= ids.length) return;
    onChange(ids.filter((one) => one !== id).toSpliced(to, 0, id));
    setSaid(words.moved(nameOf(id), to + 1));
    setWanted({ id, control });
  };
  const remove = (id: string) => {
    const at = ids.indexOf(id);
    const rest = ids.filter((one) => one !== id);
    onChange(rest);
    setSaid(words.removed(nameOf(id)));
    setWanted({ id: rest[Math.min(at, rest.length - 1)] ?? null, control: 'remove' });
  };
  const full = ids.length >= mostInSet;
  return (
    <div className={styles.set} ref={area}>
      <SubjectBox
        label={words.add}
        subjects={subjects.filter(({ id }) => !ids.includes(id))}
        chosen={null}
        disabled={full}
        onChoose={({ id }) => {
          onChange([...ids, id]);
          setSaid(words.added(nameOf(id)));
        }}
      />
      <p className={styles.count}>
        {ids.length === 0
          ? words.setEmpty
          : full
            ? words.setFull(mostInSet)
            : words.setCount(ids.length, mostInSet)}
      </p>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {ids.length > 0 && (
        <ol className={styles.list} aria-label={words.set}>
          {ids.map((id, at) => {
            const name = nameOf(id);
            const known = subjects.some((one) => one.id === id);
            return (
              <li key={id} data-id={id} className={styles.row}>
                <span className={styles.place}>{at + 1}</span>
                <span className={styles.name}>
                  {name} {!known && <span className={styles.unknown}>{words.unknownInSet}</span>}
                </span>
                <span className={styles.tools}>
                  <Button
                    data-control="up"
                    aria-label={words.up(name)}
                    aria-disabled={at === 0}
                    onClick={() => move(id, at - 1, 'up')}
                  >
                    <ArrowUp size={16} aria-hidden />
                  </Button>
                  <Button
                    data-control="down"
                    aria-label={words.down(name)}
                    aria-disabled={at === ids.length - 1}
                    onClick={() => move(id, at + 1, 'down')}
                  >
                    <ArrowDown size={16} aria-hidden />
                  </Button>
                  <Button data-control="remove" aria-label={words.remove(name)} onClick={() => remove(id)}>
                    <X size={16} aria-hidden />
                  </Button>
                </span>
              </li>
            );
          })}
        </ol>
      )}
    </div>
  );
}
