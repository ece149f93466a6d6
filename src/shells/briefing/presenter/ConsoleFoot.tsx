import { LogOut } from 'lucide-react';
import { deckPageWords } from '#i18n/pages/deck.ts';
import { presenterWords } from '#i18n/pages/presenter.ts';
import { useWords } from '#i18n/words.ts';
import type { WakeLockState } from '#platform/wake-lock.ts';
import { Button } from '#ui/Button.tsx';
import { useBriefly } from '../deck/useBriefly.ts';
import styles from './Console.module.css';

interface ConsoleFootProps {
  readonly digits: string;
  readonly wakeLock: WakeLockState;
  readonly onLeave: () => void;
}

/** How long a refused wake lock is told, ms. */
const brieflyMs = 8000;

/** The keys that matter most, and quiet messages in their place. */
export function ConsoleFoot({ digits, wakeLock, onLeave }: ConsoleFootProps) {
  const words = useWords(presenterWords);
  const { wakeRefused } = useWords(deckPageWords);
  const isRefused = wakeLock === 'refused' || wakeLock === 'absent';
  const told = useBriefly(isRefused ? wakeRefused : null, brieflyMs);
  const message = digits === '' ? told : words.jump(digits);
  return (
    <footer className={styles.foot}>
      <p role="status">{message}</p>
      {message === null && (
        <ul>
          {words.hints.map(([key, action]) => (
            <li key={key}>
              <kbd>{key}</kbd> {action}
            </li>
          ))}
        </ul>
      )}
      <Button onClick={onLeave}>
        <LogOut size={16} aria-hidden /> {words.leave}
      </Button>
    </footer>
  );
}
