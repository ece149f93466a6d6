import {
  ArrowLeft,
  ArrowRight,
  CircleQuestionMark,
  ExternalLink,
  Grid2x2,
  LogOut,
  Maximize,
  Minimize,
  Moon,
  Presentation,
  Sun,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { Slide } from '#domain/deck/slide.ts';
import { deckPageWords } from '#i18n/pages/deck.ts';
import { useWords } from '#i18n/words.ts';
import { useAddressParam } from '#platform/address-param.ts';
import type { Fullscreen } from '#platform/fullscreen.ts';
import { PageLink } from '#ui/PageLink.tsx';
import type { ShowControl } from '../control/run-command.ts';
import { deckParams } from './deck-request.ts';
import { pageBehind } from './page-behind.ts';
import { TakeAway } from './TakeAway.tsx';
import styles from './Toolbar.module.css';
import type { ReadyDeck } from './useDeck.ts';

interface ToolbarProps {
  readonly deck: ReadyDeck;
  readonly slide: Slide;
  readonly control: ShowControl;
  readonly fullscreen: Fullscreen;
  /** Out of sight while nobody moves; the keyboard brings it back. */
  readonly hidden: boolean;
}

/** The controls of the show, for those who have no clicker; they come with the pointer and go with it. */
export function Toolbar({ deck, slide, control, fullscreen, hidden }: ToolbarProps) {
  const words = useWords(deckPageWords);
  const [theme, setTheme] = useAddressParam(deckParams.theme);
  const { index, count, go } = control;
  const isDark = theme === 'toi';
  return (
    <div className={styles.bar} role="group" aria-label={words.toolbar} data-hidden={hidden || undefined}>
      <Tool label={words.previous} disabled={index === 0} onPress={() => go(index - 1)}>
        <ArrowLeft size={20} aria-hidden />
      </Tool>
      <Tool label={words.next} disabled={index === count - 1} onPress={() => go(index + 1)}>
        <ArrowRight size={20} aria-hidden />
      </Tool>
      <Tool label={words.slides} onPress={() => control.setPanel('slides')}>
        <Grid2x2 size={20} aria-hidden />
      </Tool>
      {fullscreen.available && (
        <Tool
          label={fullscreen.active ? words.leaveFullscreen : words.fullscreen}
          onPress={control.toggleFullscreen}
        >
          {fullscreen.active ? <Minimize size={20} aria-hidden /> : <Maximize size={20} aria-hidden />}
        </Tool>
      )}
      <Tool label={isDark ? words.lightTheme : words.theme} onPress={() => setTheme(isDark ? null : 'toi')}>
        {isDark ? <Sun size={20} aria-hidden /> : <Moon size={20} aria-hidden />}
      </Tool>
      <Tool label={words.presenter} onPress={control.openPresenter}>
        <Presentation size={20} aria-hidden />
      </Tool>
      <TakeAway deck={deck} />
      <PageLink
        to={pageBehind(slide.ref)}
        className={styles.tool}
        title={words.behind}
        aria-label={words.behind}
      >
        <ExternalLink size={20} aria-hidden />
      </PageLink>
      <Tool label={words.help} onPress={() => control.setPanel('help')}>
        <CircleQuestionMark size={20} aria-hidden />
      </Tool>
      <Tool label={words.leave} onPress={control.leave}>
        <LogOut size={20} aria-hidden />
      </Tool>
    </div>
  );
}

interface ToolProps {
  readonly label: string;
  readonly disabled?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function Tool({ label, disabled, onPress, children }: ToolProps) {
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
