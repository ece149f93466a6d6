import { Search } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import type { ComposedDeck } from '#domain/deck/compose.ts';
import { slideName, type SlideRef } from '#domain/deck/slide-ref.ts';
import type { Evaluated } from '#domain/evaluated.ts';
import { composerWords } from '#i18n/pages/composer.ts';
import { useWords } from '#i18n/words.ts';
import { Button } from '#ui/Button.tsx';
import { Section } from '#ui/Section.tsx';
import styles from './Picker.module.css';
import { commonGroup, pickerGroups, searchGroups } from './picker-groups.ts';
import { PickerGroupPart } from './PickerGroupPart.tsx';

interface PickerProps {
  readonly deck: ComposedDeck;
  readonly evaluation: Evaluated;
  readonly onAdd: (ref: SlideRef) => void;
}

/** Everything that can be shown, in groups that open; typing opens all and leaves what matches. */
export function Picker({ deck, evaluation, onAdd }: PickerProps) {
  const w = useWords(composerWords);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState<readonly string[]>(() => (deck.slides.length === 0 ? [commonGroup] : []));
  const groups = useMemo(() => pickerGroups(evaluation), [evaluation]);
  const wanted = useDeferredValue(typed);
  const found = useMemo(() => searchGroups(groups, wanted), [groups, wanted]);
  const places = useMemo(
    () => new Map(deck.slides.map(({ ref }, index) => [slideName(ref), index + 1])),
    [deck.slides],
  );
  const searching = wanted.trim() !== '';
  const count = found.reduce((sum, { items }) => sum + items.length, 0);
  const toggle = (id: string) =>
    setOpen((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  return (
    <Section title={w.picker.title} className={styles.picker}>
      <label className={styles.search}>
        <span className="visually-hidden">{w.picker.search}</span>
        <Search size={18} aria-hidden className={styles.icon} />
        <input
          type="search"
          value={typed}
          placeholder={w.picker.search}
          maxLength={80}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <p role="status" className={styles.found}>
        {searching && (count > 0 ? w.picker.found(count) : w.picker.none(wanted.trim()))}{' '}
        {searching && count === 0 && <Button onClick={() => setTyped('')}>{w.picker.clear}</Button>}
      </p>
      {found.map((group) => (
        <PickerGroupPart
          key={group.id}
          group={group}
          places={places}
          open={searching || open.includes(group.id)}
          onToggle={searching ? null : () => toggle(group.id)}
          onAdd={onAdd}
        />
      ))}
    </Section>
  );
}
