import type { Slide } from '#domain/deck/slide.ts';
import { deckPageWords } from '#i18n/pages/deck.ts';
import { useWords } from '#i18n/words.ts';
import { PrintOnly } from '#ui/PrintOnly.tsx';
import { SlideView } from '../stage/SlideView.tsx';
import { StageFrame } from '../stage/StageFrame.tsx';
import styles from './PrintedDeck.module.css';

/** `a4`: A4 landscape; `wide`: 16:9, as on the screen. */
export type Paper = 'a4' | 'wide';

/** The paper of the next print: A4 unless a button asked for another. */
let paper: Paper = 'a4';

/** Opens the browser's print dialog with one slide a page. */
export function printDeck(wanted: Paper): void {
  paper = wanted;
  window.print();
  paper = 'a4';
}

/** All slides, one a page; they are drawn only while the browser prints. */
export function PrintedDeck({ slides }: { readonly slides: readonly Slide[] }) {
  const words = useWords(deckPageWords);
  return (
    <PrintOnly>
      {() => (
        <div className={`${styles.pages} ${styles[paper]}`}>
          {slides.map((slide, index) => (
            <div key={slide.key} className={styles.page}>
              <StageFrame>
                <SlideView
                  slide={slide}
                  position={words.position(index + 1, slides.length)}
                  headingLevel={2}
                />
              </StageFrame>
            </div>
          ))}
        </div>
      )}
    </PrintOnly>
  );
}
