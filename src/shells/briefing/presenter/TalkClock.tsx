import { elapsedMs, formatDuration, talkPace } from '#domain/deck/talk-timer.ts';
import { presenterWords } from '#i18n/pages/presenter.ts';
import { useWords } from '#i18n/words.ts';
import { useNow } from '#platform/clock.ts';
import { useRenderTime } from '#platform/render-time.ts';
import { timeOf } from './time-of.ts';
import styles from './TalkClock.module.css';
import type { TalkTimerControl } from './useTalkTimer.ts';

/** The time of day and the time talked, against the target. It is renewed each second, and nothing around it. */
export function TalkClock({ timer, target }: Pick<TalkTimerControl, 'timer' | 'target'>) {
  const words = useWords(presenterWords);
  const now = useNow(useRenderTime(), 1000);
  // The timer may have started since the last second.
  const spent = elapsedMs(timer, Math.max(now, timer.startedAt ?? 0));
  const pace = talkPace(spent, target);
  const isPaused = timer.startedAt === null && timer.spentMs > 0;
  return (
    <p className={styles.clock} data-pace={pace.kind}>
      <span className={styles.now}>{timeOf(now)}</span>
      <span>{isPaused ? words.paused : words.spoken}</span>
      <strong role="timer" aria-label={words.spoken}>
        {formatDuration(spent)}
      </strong>
      {target !== null && <span>/ {formatDuration(target * 60_000)}</span>}
      {pace.kind === 'closing' && <b>{words.left(formatDuration(pace.leftMs))}</b>}
      {pace.kind === 'over' && <b>{words.over(formatDuration(pace.overMs))}</b>}
      <span className="visually-hidden" role="status">
        {pace.kind === 'over' && words.overTold}
      </span>
    </p>
  );
}
