import { useLocation, useNavigate } from 'react-router';
import { presenterWords } from '#i18n/pages/presenter.ts';
import { useLocale } from '#i18n/locale.tsx';
import { useWords } from '#i18n/words.ts';
import { useAddressParam } from '#platform/address-param.ts';
import { useFullscreen } from '#platform/fullscreen.ts';
import { useHead } from '#platform/head.tsx';
import { paths } from '#platform/paths.ts';
import { useWakeLock } from '#platform/wake-lock.ts';
import type { Command } from '../control/commands.ts';
import { runCommand } from '../control/run-command.ts';
import { useCommands } from '../control/useCommands.ts';
import { useShowState } from '../control/useShowState.ts';
import { deckParams } from '../deck/deck-request.ts';
import { HelpPanel } from '../deck/HelpPanel.tsx';
import { SlidesPanel } from '../deck/SlidesPanel.tsx';
import { useCarriedAddress } from '../deck/useCarriedAddress.ts';
import type { ReadyDeck } from '../deck/useDeck.ts';
import { useSlideNumber } from '../deck/useSlideNumber.ts';
import { AudienceStatus } from './AudienceStatus.tsx';
import styles from './Console.module.css';
import { ConsoleFoot } from './ConsoleFoot.tsx';
import { ConsoleHead } from './ConsoleHead.tsx';
import { CurrentSlide } from './CurrentSlide.tsx';
import { NextSlide } from './NextSlide.tsx';
import { useSession } from './session.ts';
import { ledIn, shownAt } from './show-address.ts';
import { SpeakerNotes } from './SpeakerNotes.tsx';
import { TalkControls } from './TalkControls.tsx';
import { TurnButtons } from './TurnButtons.tsx';
import { useAudienceWindow } from './useAudienceWindow.ts';
import { useKeptBlank } from './useKeptBlank.ts';
import { useLead } from './useLead.ts';
import { useTalkTimer } from './useTalkTimer.ts';

/** The speaker's screen: what the room sees, what comes next, notes and time. The room sees the pop-up. */
export function Console({ deck }: { readonly deck: ReadyDeck }) {
  const words = useWords(presenterWords);
  const { t } = useLocale();
  const { slides, frozen, source } = deck;
  const { search } = useLocation();
  const navigate = useNavigate();
  const carry = useCarriedAddress();
  const [index, go] = useSlideNumber(slides);
  const show = useShowState();
  const { blank, setBlank, panel } = show;
  useKeptBlank(show);
  const fullscreen = useFullscreen();
  const wakeLock = useWakeLock(true);
  const talk = useTalkTimer(index);
  const [theme] = useAddressParam(deckParams.theme);
  const [session, renewSession] = useSession();
  const shown = shownAt(search, index + 1);
  const audience = useAudienceWindow(session, shown);

  const control = {
    ...show,
    index,
    count: slides.length,
    go,
    toggleFullscreen: () => fullscreen.toggle(),
    take: frozen.take,
    openPresenter: audience.open,
    togglePause: talk.toggle,
    leave: () => void navigate(carry(`${paths.deck()}?${ledIn(window.location.search)}`)),
  };
  const run = (command: Command) => {
    // The room must not see a slide again because the speaker looks for one.
    if (command.kind === 'slides') show.setPanel(panel === 'slides' ? null : 'slides');
    else runCommand(command, control);
  };
  useCommands(run);
  const lead = useLead({
    session,
    popup: audience.popup,
    shown,
    slide: index + 1,
    blank,
    source,
    onCommand: run,
    onAlone: (slide, itsBlank) => {
      go(slide - 1);
      setBlank(itsBlank);
    },
    onTaken: renewSession,
  });
  useHead(t.brand.document(words.page, deck.title), '');
  const slide = slides[index];
  if (!slide) return null;
  return (
    <div className={styles.console}>
      <div className={styles.desk} inert={panel !== null}>
        <ConsoleHead deck={deck} slide={slide} index={index} talk={talk} />
        <main className={styles.main}>
          <CurrentSlide
            slide={slide}
            control={control}
            theme={theme === 'toi' ? 'dark' : 'light'}
            aspect={lead.aspect}
            onPoint={lead.point}
          />
          <div className={styles.bar}>
            <TurnButtons control={control} />
            <TalkControls talk={talk} />
          </div>
          <AudienceStatus lead={lead} audience={audience} />
        </main>
        <aside className={styles.side}>
          <NextSlide slide={slides[index + 1] ?? null} index={index + 1} count={slides.length} />
          <SpeakerNotes notes={slide.notes} />
        </aside>
        <ConsoleFoot digits={show.digits} wakeLock={wakeLock} onLeave={control.leave} />
      </div>
      {panel === 'slides' && <SlidesPanel deck={deck} control={control} deckPath={paths.presenter} />}
      {panel === 'help' && <HelpPanel control={control} wakeLock={wakeLock} rows={words.helpRows} />}
    </div>
  );
}
