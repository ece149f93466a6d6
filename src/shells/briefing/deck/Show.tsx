import { useNavigate } from 'react-router';
import { useLocale } from '#i18n/locale.tsx';
import { deckPageWords } from '#i18n/pages/deck.ts';
import { useWords } from '#i18n/words.ts';
import { useAddressParam } from '#platform/address-param.ts';
import { useFullscreen } from '#platform/fullscreen.ts';
import { useHead } from '#platform/head.tsx';
import { useIdle } from '#platform/idle.ts';
import { paths } from '#platform/paths.ts';
import { useWakeLock } from '#platform/wake-lock.ts';
import { runCommand } from '../control/run-command.ts';
import { useCommands } from '../control/useCommands.ts';
import { useShowState } from '../control/useShowState.ts';
import { useSwipe } from '../control/useSwipe.ts';
import { ledIn } from '../presenter/show-address.ts';
import { SlideView } from '../stage/SlideView.tsx';
import { StageFrame } from '../stage/StageFrame.tsx';
import { useWall } from '../wall/useWall.ts';
import { WallRoom } from '../wall/WallRoom.tsx';
import { BlankScreen } from './BlankScreen.tsx';
import { deckParams } from './deck-request.ts';
import { HelpPanel } from './HelpPanel.tsx';
import { pageBehind } from './page-behind.ts';
import { PrintedDeck } from './PrintedDeck.tsx';
import { ShowNotes } from './ShowNotes.tsx';
import { SlidesPanel } from './SlidesPanel.tsx';
import styles from './Show.module.css';
import { Toolbar } from './Toolbar.tsx';
import { useCarriedAddress } from './useCarriedAddress.ts';
import type { ReadyDeck } from './useDeck.ts';
import { useNewer } from './useNewer.ts';
import { usePagesAtHand } from './usePagesAtHand.ts';
import { useSlideNumber } from './useSlideNumber.ts';

/** After this long without a move the pointer and the controls go, ms. */
const quietMs = 2500;

/** A deck on the screen: one slide, and what a speaker needs to lead through it. */
export function Show({ deck }: { readonly deck: ReadyDeck }) {
  const words = useWords(deckPageWords);
  const { t } = useLocale();
  const { slides, frozen } = deck;
  const navigate = useNavigate();
  const carry = useCarriedAddress();
  const [index, go] = useSlideNumber(slides);
  const show = useShowState();
  const fullscreen = useFullscreen();
  const wakeLock = useWakeLock(true);
  const idle = useIdle(quietMs, false);
  const newer = useNewer(deck.source);
  usePagesAtHand(slides);
  const [theme] = useAddressParam(deckParams.theme);
  const wall = useWall({ deck, index, go, show });
  const slide = slides[index] ?? slides[0];
  const next = () => go(index + 1);
  const previous = () => go(index - 1);
  const leave = () => {
    fullscreen.leave();
    void navigate(carry(slide ? pageBehind(slide.ref) : '/'));
  };
  const control = {
    ...show,
    index,
    count: slides.length,
    go,
    toggleFullscreen: () => fullscreen.toggle(),
    take: frozen.take,
    openPresenter: () => void navigate(carry(`${paths.presenter()}?${ledIn(window.location.search)}`)),
    togglePause: wall.togglePause,
    leave,
  };
  useCommands((command) => runCommand(command, control));
  const swipe = useSwipe(next, previous);
  useHead(t.brand.document(`${words.position(index + 1, slides.length)}`, deck.title), '');
  if (!slide) return null;
  const covered = show.panel !== null;
  return (
    <main className={styles.show} data-quiet={(idle && !covered) || undefined}>
      <div className={styles.screen} inert={covered}>
        <div className={styles.stage} {...swipe}>
          <StageFrame theme={theme === 'toi' ? 'dark' : 'light'}>
            <WallRoom wall={wall}>
              <SlideView key={slide.key} slide={slide} position={words.position(index + 1, slides.length)} />
            </WallRoom>
          </StageFrame>
        </div>
        {show.blank && <BlankScreen blank={show.blank} onUncover={() => show.setBlank(null)} />}
        <p className="visually-hidden" role="status">
          {show.blank ? words[show.blank] : words.spoken(index + 1, slides.length, slide.title)}
        </p>
        {!show.blank && (
          <Toolbar deck={deck} slide={slide} control={control} fullscreen={fullscreen} hidden={idle} />
        )}
      </div>
      <ShowNotes
        deck={deck}
        newer={newer && !wall.on}
        digits={show.digits}
        fullscreen={fullscreen}
        wakeLock={wakeLock}
      />
      {show.panel === 'slides' && <SlidesPanel deck={deck} control={control} />}
      {show.panel === 'help' && <HelpPanel control={control} wakeLock={wakeLock} />}
      <PrintedDeck slides={slides} />
    </main>
  );
}
