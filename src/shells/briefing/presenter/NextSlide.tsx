import type { Slide } from '#domain/deck/slide.ts';
import { deckPageWords } from '#i18n/pages/deck.ts';
import { presenterWords } from '#i18n/pages/presenter.ts';
import { useWords } from '#i18n/words.ts';
import { SlideThumb } from '../stage/SlideThumb.tsx';
import styles from './Console.module.css';

interface NextSlideProps {
  /** null at the end of the deck. */
  readonly slide: Slide | null;
  readonly index: number;
  readonly count: number;
}

/** What comes next, so that the speaker can lead over to it. */
export function NextSlide({ slide, index, count }: NextSlideProps) {
  const words = useWords(presenterWords);
  const { position } = useWords(deckPageWords);
  return (
    <section className={styles.next} aria-label={words.next}>
      {slide ? (
        <>
          <SlideThumb key={slide.key} slide={slide} position={position(index + 1, count)} />
          <p className="visually-hidden">{slide.title}</p>
        </>
      ) : (
        <p className={styles.end}>{words.end}</p>
      )}
    </section>
  );
}
