import type { ReactNode } from 'react';
import { methodWords } from '#i18n/pages/method.ts';
import { useWords } from '#i18n/words.ts';
import styles from './Example.module.css';

interface ExampleProps {
  readonly title: string;
  /** Whether the figures are published ones of the edition on the screen. Constructed ones always say so. */
  readonly live?: boolean;
  /** A link to the indicator, or a few words more. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of a worked example: nobody may take a constructed figure for a real one. */
export function Example({ title, live = false, note, children }: ExampleProps) {
  const words = useWords(methodWords);
  return (
    <div className={`${styles.example} ${live ? styles.live : ''}`}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.origin}>
        {live ? words.example.live : words.example.constructed}
        {note && <> · {note}</>}
      </p>
      {children}
    </div>
  );
}
