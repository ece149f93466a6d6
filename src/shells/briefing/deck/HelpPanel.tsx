import { X } from 'lucide-react';
import { deckPageWords } from '#i18n/pages/deck.ts';
import { useWords } from '#i18n/words.ts';
import type { WakeLockState } from '#platform/wake-lock.ts';
import { Button } from '#ui/Button.tsx';
import type { ShowControl } from '../control/run-command.ts';
import styles from './Panel.module.css';

interface HelpPanelProps {
  readonly control: ShowControl;
  readonly wakeLock: WakeLockState;
  /** Keys with what they do; those of the show on one screen unless told. */
  readonly rows?: readonly (readonly string[])[] | undefined;
}

/** What each key does, and whether the screen stays on. */
export function HelpPanel({ control, wakeLock, rows }: HelpPanelProps) {
  const words = useWords(deckPageWords);
  return (
    <section className={styles.panel} role="dialog" aria-label={words.help}>
      <header className={styles.head}>
        <h2>{words.help}</h2>
        {/* The panel has just been asked for: its way out gets the focus. */}
        <Button autoFocus onClick={() => control.setPanel(null)}>
          <X size={16} aria-hidden /> {words.close}
        </Button>
      </header>
      <dl className={styles.keys}>
        {(rows ?? words.helpRows).map(([keys, action]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{action}</dd>
          </div>
        ))}
      </dl>
      <p>{words.helpNote}</p>
      <p>{wakeLock === 'held' ? words.wakeHeld : words.wakeRefused}</p>
    </section>
  );
}
