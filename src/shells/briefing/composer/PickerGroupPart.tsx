import { Check, ChevronRight, Plus } from 'lucide-react';
import { useId } from 'react';
import { displayStatus } from '#domain/display-status.ts';
import type { SlideRef } from '#domain/deck/slide-ref.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import { composerWords } from '#i18n/pages/composer.ts';
import { useWords } from '#i18n/words.ts';
import { StatusBadge } from '#indicators/StatusBadge.tsx';
import styles from './Picker.module.css';
import type { Pickable, PickerGroup } from './picker-groups.ts';

/** Thousands of rows at once would make the page slow; the search reaches the rest. */
const mostRows = 60;

interface PickerGroupProps {
  readonly group: PickerGroup;
  /** Places in the deck, from 1, by slide name. */
  readonly places: ReadonlyMap<string, number>;
  readonly open: boolean;
  /** null: it is open because of a search, and stays so. */
  readonly onToggle: (() => void) | null;
  readonly onAdd: (ref: SlideRef) => void;
}

export function PickerGroupPart({ group, places, open, onToggle, onAdd }: PickerGroupProps) {
  const w = useWords(composerWords);
  const id = useId();
  const { items } = group;
  const added = items.filter(({ key }) => places.has(key)).length;
  const hidden = items.length - mostRows;
  return (
    <div className={styles.group}>
      <h3 className={styles.groupTitle}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => onToggle?.()}
        >
          <ChevronRight size={18} aria-hidden className={styles.chevron} />
          <span>
            <Tx text={group.name} />
          </span>{' '}
          <span className={styles.count}>{w.picker.count(added, items.length)}</span>
        </button>
      </h3>
      <ul id={id} hidden={!open}>
        {open &&
          items
            .slice(0, mostRows)
            .map((item) => (
              <Row key={item.key} item={item} place={places.get(item.key) ?? null} onAdd={onAdd} />
            ))}
        {open && hidden > 0 && <li className={styles.rest}>{w.picker.rest(hidden)}</li>}
      </ul>
    </div>
  );
}

interface RowProps {
  readonly item: Pickable;
  readonly place: number | null;
  readonly onAdd: (ref: SlideRef) => void;
}

function Row({ item, place, onAdd }: RowProps) {
  const { tx } = useLocale();
  const w = useWords(composerWords);
  const id = useId();
  const { ref, label } = item;
  const name = tx(label.name);
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        data-added={place !== null || undefined}
        aria-label={place === null ? w.picker.add(name) : w.picker.added(name, place)}
        aria-describedby={label.assessment ? id : undefined}
        onClick={() => onAdd(ref)}
      >
        <span className={styles.name}>
          {ref.kind === 'pillar' ? (
            <>
              {w.pillarKind}: <Tx text={label.name} />
            </>
          ) : (
            <Tx text={label.name} />
          )}
        </span>
        {label.assessment && (
          <span id={id} className={styles.status}>
            {label.assessment.indicator.latest?.value == null ? (
              <span className={styles.none}>{w.noFigure}</span>
            ) : (
              <StatusBadge status={displayStatus(label.assessment)} length="short" />
            )}
          </span>
        )}
        <span className={styles.sign} aria-hidden>
          {place === null ? (
            <Plus size={20} />
          ) : (
            <>
              <Check size={16} strokeWidth={3} />
              {place}
            </>
          )}
        </span>
      </button>
    </li>
  );
}
