import type { Slide } from '#domain/deck/slide.ts';
import { presenterWords } from '#i18n/pages/presenter.ts';
import { useWords } from '#i18n/words.ts';
import type { ReadyDeck } from '../deck/useDeck.ts';
import { useNewer } from '../deck/useNewer.ts';
import styles from './Console.module.css';
import { TalkClock } from './TalkClock.tsx';
import { timeOf } from './time-of.ts';
import type { TalkTimerControl } from './useTalkTimer.ts';

interface ConsoleHeadProps {
  readonly deck: ReadyDeck;
  readonly slide: Slide;
  readonly index: number;
  readonly talk: TalkTimerControl;
}

/** Where the talk stands: slide, state of the figures, time. */
export function ConsoleHead({ deck, slide, index, talk }: ConsoleHeadProps) {
  const words = useWords(presenterWords);
  const newer = useNewer(deck.source);
  const { frozen, source, slides } = deck;
  const news = frozen.taking
    ? words.taking
    : frozen.takeFailed
      ? words.takeFailed
      : newer
        ? words.newer
        : source.missing.length > 0
          ? words.missing(source.missing.length)
          : null;
  return (
    <header className={styles.head}>
      <div>
        <h1>{[words.place(index + 1, slides.length), slide.kicker].filter(Boolean).join(' · ')}</h1>
        <span aria-hidden>·</span>
        <p role="status" data-news={news !== null || undefined}>
          {[words.held(timeOf(source.takenAt)), news].filter(Boolean).join('; ')}
        </p>
      </div>
      <TalkClock timer={talk.timer} target={talk.target} />
    </header>
  );
}
