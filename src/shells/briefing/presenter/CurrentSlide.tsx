import { useEffect, useRef, type PointerEvent } from 'react';
import type { Slide } from '#domain/deck/slide.ts';
import { deckPageWords } from '#i18n/pages/deck.ts';
import { presenterWords } from '#i18n/pages/presenter.ts';
import { useWords } from '#i18n/words.ts';
import type { ShowControl } from '../control/run-command.ts';
import { useSwipe } from '../control/useSwipe.ts';
import { SlideView } from '../stage/SlideView.tsx';
import { StageFrame, type StageTheme } from '../stage/StageFrame.tsx';
import styles from './Console.module.css';
import type { StagePoint } from './messages.ts';
import { pointOn } from './point-on.ts';

interface CurrentSlideProps {
  readonly slide: Slide;
  readonly control: ShowControl;
  readonly theme: StageTheme;
  /** Width of the audience's stage by its height: the slide is composed as they see it. */
  readonly aspect: number;
  readonly onPoint: (at: StagePoint | null) => void;
}

/** Height of all that stands above and below the slide. */
const aroundRem = 15;

/** The slide that the audience sees. Moving over it points on their screen; a tap or a swipe turns it. */
export function CurrentSlide({ slide, control, theme, aspect, onPoint }: CurrentSlideProps) {
  const words = useWords(presenterWords);
  const { position } = useWords(deckPageWords);
  const { index, count, go, blank } = control;
  const swipe = useSwipe(
    () => go(index + 1),
    () => go(index - 1),
  );
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  const point = ({ pointerType, clientX, clientY, currentTarget }: PointerEvent<HTMLElement>) => {
    // A finger turns slides.
    if (pointerType === 'touch') return;
    const stage = currentTarget.querySelector('[data-stage]')?.getBoundingClientRect();
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => onPoint(stage ? pointOn(stage, clientX, clientY) : null));
  };
  const leave = () => {
    cancelAnimationFrame(frame.current);
    onPoint(null);
  };
  return (
    <div
      className={styles.current}
      role="group"
      aria-label={words.current}
      style={{ aspectRatio: aspect, width: `min(100%, max(20rem, (100dvh - ${aroundRem}rem) * ${aspect}))` }}
      onPointerMove={point}
      onPointerLeave={leave}
      {...swipe}
    >
      <StageFrame theme={theme}>
        <SlideView key={slide.key} slide={slide} position={position(index + 1, count)} headingLevel={2} />
      </StageFrame>
      {blank && <p className={styles.cover}>{blank === 'black' ? words.coverBlack : words.coverWhite}</p>}
    </div>
  );
}
