import { X } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { unitsWords } from '#i18n/pages/units.ts';
import { useWords } from '#i18n/words.ts';
import { Button } from '#ui/Button.tsx';
import styles from './UnitsPage.module.css';

interface UnitSearchProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** The field for a unit's name. What is typed shows at once; the address and the table follow. */
export function UnitSearch({ query, onQuery }: UnitSearchProps) {
  const words = useWords(unitsWords);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(query);
  // What was typed and has not come back by the address yet: the address lags behind fast fingers.
  const sent = useRef<readonly string[]>([]);
  useEffect(() => {
    const at = sent.current.indexOf(query);
    sent.current = sent.current.slice(at + 1);
    // Not typed here: a link, or the way back.
    if (at < 0) setTyped(query);
  }, [query]);
  const type = (text: string) => {
    setTyped(text);
    sent.current = [...sent.current, text];
    onQuery(text);
  };
  return (
    <div role="search" className={styles.search}>
      <label htmlFor={id}>{words.search}</label>
      <input
        ref={field}
        id={id}
        type="text"
        inputMode="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        value={typed}
        placeholder={words.searchHint}
        onChange={(event) => type(event.target.value)}
      />
      {typed !== '' && (
        <Button
          aria-label={words.clear}
          onClick={() => {
            type('');
            field.current?.focus();
          }}
        >
          <X size={16} aria-hidden />
        </Button>
      )}
    </div>
  );
}
