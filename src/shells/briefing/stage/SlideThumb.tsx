import type { Slide } from '#domain/deck/slide.ts';
import { SlideView } from './SlideView.tsx';
import { StageFrame } from './StageFrame.tsx';
import styles from './SlideThumb.module.css';

interface SlideThumbProps {
  readonly slide: Slide;
  readonly position: string;
}

/** A slide in small, for the eye alone: its title stands in words beside it. */
export function SlideThumb({ slide, position }: SlideThumbProps) {
  return (
    <span className={styles.thumb} aria-hidden inert>
      <StageFrame>
        <SlideView slide={slide} position={position} headingLevel={3} />
      </StageFrame>
    </span>
  );
}
