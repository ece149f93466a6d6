import { ArrowLeft, ArrowRight, Square } from 'lucide-react';
import { presenterWords } from '#i18n/pages/presenter.ts';
import { useWords } from '#i18n/words.ts';
import { Button } from '#ui/Button.tsx';
import type { ShowControl } from '../control/run-command.ts';
import styles from './Console.module.css';

/** For those who lead with a finger or a mouse; at the foot of a phone's screen. */
export function TurnButtons({ control }: { readonly control: ShowControl }) {
  const words = useWords(presenterWords);
  const { index, count, go, blank, setBlank } = control;
  return (
    <div className={styles.turns} role="group" aria-label={words.controls}>
      <Button disabled={index === 0} onClick={() => go(index - 1)}>
        <ArrowLeft size={20} aria-hidden /> {words.previous}
      </Button>
      <Button aria-pressed={blank === 'black'} onClick={() => setBlank(blank === 'black' ? null : 'black')}>
        <Square size={18} fill="currentColor" aria-hidden /> {words.black}
      </Button>
      <Button disabled={index === count - 1} onClick={() => go(index + 1)}>
        {words.next} <ArrowRight size={20} aria-hidden />
      </Button>
    </div>
  );
}
