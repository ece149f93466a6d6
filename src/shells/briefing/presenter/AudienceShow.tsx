import { useEffect, useRef } from 'react';
import { useHref } from 'react-router';
import { deckPageWords } from '#i18n/pages/deck.ts';
import { useWords } from '#i18n/words.ts';
import { useAddressParam } from '#platform/address-param.ts';
import { useFullscreen } from '#platform/fullscreen.ts';
import { paths } from '#platform/paths.ts';
import type { Command } from '../control/commands.ts';
import { runCommand } from '../control/run-command.ts';
import { useCommands } from '../control/useCommands.ts';
import type { ShowState } from '../control/useShowState.ts';
import { useSwipe } from '../control/useSwipe.ts';
import { BlankScreen } from '../deck/BlankScreen.tsx';
import { deckParams } from '../deck/deck-request.ts';
import type { ReadyDeck } from '../deck/useDeck.ts';
import { useSlideNumber } from '../deck/useSlideNumber.ts';
import { SlideView } from '../stage/SlideView.tsx';
import { StageFrame } from '../stage/StageFrame.tsx';
import styles from './AudienceShow.module.css';
import { PointerDot } from './PointerDot.tsx';
import { shownIn } from './show-address.ts';
import type { Following } from './useFollow.ts';

interface AudienceShowProps {
  readonly deck: ReadyDeck;
  readonly show: ShowState;
  readonly follow: Following;
}

const nothing = () => undefined;

/** The slide and nothing else. Its keys go to the console; without one they act here, so that the show goes on. */
export function AudienceShow({ deck, show, follow }: AudienceShowProps) {
  const words = useWords(deckPageWords);
  const { slides, frozen } = deck;
  const [index, go] = useSlideNumber(slides);
  const fullscreen = useFullscreen();
  const [theme] = useAddressParam(deckParams.theme);
  const [session] = useAddressParam(deckParams.session);
  const consolePage = useHref(paths.presenter());
  const openConsole = () => {
    const query = new URLSearchParams(shownIn(window.location.search));
    if (session !== null) query.set(deckParams.session, session);
    window.open(`${consolePage}?${query.toString()}`, '_blank', 'noopener');
  };
  const control = {
    ...show,
    setPanel: nothing,
    index,
    count: slides.length,
    go,
    toggleFullscreen: () => fullscreen.toggle(),
    take: frozen.take,
    openPresenter: openConsole,
    togglePause: nothing,
    leave: nothing,
  };
  const { told } = follow;
  useEffect(() => {
    if (told) go(told.slide - 1);
  }, [told, go]);
  // A key that no console answers is acted on a moment later, on what is on the screen by then.
  const latest = useRef(control);
  useEffect(() => {
    latest.current = control;
  });
  const run = (command: Command) => {
    // Only a key in this window may change what this window is.
    if (command.kind === 'fullscreen') fullscreen.toggle();
    else follow.run(command, () => runCommand(command, latest.current));
  };
  useCommands(run);
  const swipe = useSwipe(
    () => run({ kind: 'next' }),
    () => run({ kind: 'previous' }),
  );
  const slide = slides[index];
  if (!slide) return null;
  return (
    <main
      className={styles.screen}
      onPointerDown={swipe.onPointerDown}
      // A click brings the window to the front, for F; it must not turn the slide.
      onPointerUp={(event) => event.pointerType !== 'mouse' && swipe.onPointerUp(event)}
    >
      <StageFrame theme={theme === 'toi' ? 'dark' : 'light'}>
        <SlideView key={slide.key} slide={slide} position={words.position(index + 1, slides.length)} />
        <PointerDot channel={follow.channel} />
      </StageFrame>
      {show.blank && <BlankScreen blank={show.blank} />}
      <p className="visually-hidden" role="status">
        {show.blank ? words[show.blank] : words.spoken(index + 1, slides.length, slide.title)}
      </p>
    </main>
  );
}
