import { Minus, Pause, Play, Plus, RotateCcw } from 'lucide-react';
import { isUnstarted } from '#domain/deck/talk-timer.ts';
import { presenterWords } from '#i18n/pages/presenter.ts';
import { useWords } from '#i18n/words.ts';
import { Button } from '#ui/Button.tsx';
import styles from './Console.module.css';
import type { TalkTimerControl } from './useTalkTimer.ts';

/** Start, pause, back to zero, and how long the talk may take. */
export function TalkControls({ talk }: { readonly talk: TalkTimerControl }) {
  const words = useWords(presenterWords);
  const { timer, target, toggle, reset, less, more } = talk;
  const runs = timer.startedAt !== null;
  return (
    <div className={styles.talk} role="group" aria-label={words.timer}>
      <Button onClick={toggle}>
        {runs ? <Pause size={16} aria-hidden /> : <Play size={16} aria-hidden />}
        {runs ? words.pause : isUnstarted(timer) ? words.start : words.resume}
      </Button>
      <Button onClick={reset} disabled={isUnstarted(timer)}>
        <RotateCcw size={16} aria-hidden /> {words.reset}
      </Button>
      <Button aria-label={words.less} title={words.less} disabled={target === null} onClick={less}>
        <Minus size={16} aria-hidden />
      </Button>
      <span className={styles.target}>{words.target(target)}</span>
      <Button aria-label={words.more} title={words.more} onClick={more}>
        <Plus size={16} aria-hidden />
      </Button>
    </div>
  );
}
