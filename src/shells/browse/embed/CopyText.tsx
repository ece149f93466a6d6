import { Copy } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { embedWayWords } from '#i18n/pages/embed-ways.ts';
import { useWords } from '#i18n/words.ts';
import { Button } from '#ui/Button.tsx';
import fields from './Field.module.css';
import styles from './CopyText.module.css';

interface CopyTextProps {
  readonly label: string;
  readonly text: string;
  /** Code keeps its letters of one width. */
  readonly code?: boolean;
  /** The one that the page is there for. */
  readonly prominent?: boolean;
}

/** Letters of a line, by a rule of thumb: the box is about as high as its text. */
const perLine = { code: 88, words: 110 };

/** A text to be taken away: all of it can be seen, selected by hand, or copied with one press. */
export function CopyText({ label, text, code = false, prominent = false }: CopyTextProps) {
  const words = useWords(embedWayWords);
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  // Of another text it is not true.
  const [done, setDone] = useState<{ readonly text: string; readonly said: string } | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setDone({ text, said: code ? words.copied : words.copiedLetter });
    } catch {
      box.current?.focus();
      box.current?.select();
      setDone({ text, said: words.copyFailed });
    }
  };
  const letters = code ? perLine.code : perLine.words;
  const rows = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
  return (
    <div className={fields.field}>
      <label htmlFor={id} id={`${id}-label`} className={fields.label}>
        {label}
      </label>
      <textarea
        ref={box}
        id={id}
        readOnly
        spellCheck={false}
        rows={rows}
        value={text}
        className={styles.text}
        data-code={code || undefined}
      />
      <div className={styles.bar}>
        <Button
          onClick={() => void copy()}
          aria-describedby={`${id}-label`}
          className={prominent ? styles.prominent : undefined}
        >
          <Copy size={15} aria-hidden /> {words.copy}
        </Button>
        <span role="status" className={styles.said}>
          {done?.text === text && done.said}
        </span>
      </div>
    </div>
  );
}
