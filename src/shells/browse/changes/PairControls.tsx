import { ArrowLeftRight, Printer } from 'lucide-react';
import { byCutoff } from '#domain/edition-choice.ts';
import type { EditionList, Pillar } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { changesWords } from '#i18n/pages/changes.ts';
import { useWords } from '#i18n/words.ts';
import { Button } from '#ui/Button.tsx';
import { PillarFilter } from '../chrome/PillarFilter.tsx';
import { entryOf, type EditionPair } from './edition-pair.ts';
import styles from './PairControls.module.css';

interface PairControlsProps {
  readonly list: EditionList;
  readonly pair: EditionPair;
  /** Pillars to narrow the page to; none as long as there is nothing to narrow. */
  readonly pillars: readonly Pillar[];
}

/** Which two editions are compared; the choice is part of the address. */
export function PairControls({ list, pair, pillars }: PairControlsProps) {
  const words = useWords(changesWords);
  const { from, to, choose } = pair;
  return (
    <div className={styles.controls} role="group" aria-label={words.choose}>
      <EditionSelect list={list} label={words.from} value={from} onChange={(id) => choose(id, to)} />
      <Button disabled={from === null} onClick={() => from !== null && choose(to, from)}>
        <ArrowLeftRight size={15} aria-hidden /> {words.swap}
      </Button>
      <EditionSelect list={list} label={words.to} value={to} onChange={(id) => choose(from ?? to, id)} />
      {pillars.length > 0 && (
        <>
          <PillarFilter label={words.pillar} all={words.allPillars} pillars={pillars} />
          <Button onClick={() => window.print()}>
            <Printer size={15} aria-hidden /> {words.print}
          </Button>
        </>
      )}
    </div>
  );
}

interface EditionSelectProps {
  readonly list: EditionList;
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (id: string) => void;
}

function EditionSelect({ list, label, value, onChange }: EditionSelectProps) {
  const { tx } = useLocale();
  const words = useWords(changesWords);
  return (
    <label className={styles.select}>
      <span>{label}</span>
      <select value={value ?? ''} onChange={({ target }) => onChange(target.value)}>
        {entryOf(list, value) === null && (
          <option value={value ?? ''}>{value === null ? words.none : words.unknownChoice(value)}</option>
        )}
        {byCutoff(list.editions).map((edition) => (
          <option key={edition.id} value={edition.id}>
            {tx(edition.title)}
          </option>
        ))}
      </select>
    </label>
  );
}
