import { useRef, useState } from 'react';
import { useHref } from 'react-router';
import { paths } from '#platform/paths.ts';
import { hasSecondScreen, secondScreen, type ScreenPlace } from '#platform/second-screen.ts';
import { audienceRole, deckParams } from '../deck/deck-request.ts';
import { useCarriedAddress } from '../deck/useCarriedAddress.ts';

/** What became of the last wish to open it; `placed`: it was put on the second screen. */
export type Opening = 'none' | 'blocked' | 'opened' | 'placed';

export interface AudienceWindow {
  readonly opening: Opening;
  /** Address of the audience's screen, for a window that is opened by hand. */
  readonly href: string;
  /** Only from a press or a key: browsers block it otherwise. */
  readonly open: () => void;
  readonly popup: () => Window | null;
}

/**
 * The pop-up for the audience; on the second screen where the browser knows it and may tell.
 * @param shown query of an address that shows what it begins with
 */
export function useAudienceWindow(session: string, shown: string): AudienceWindow {
  const popup = useRef<Window | null>(null);
  const [opening, setOpening] = useState<Opening>('none');
  const params = new URLSearchParams(shown);
  params.set(deckParams.role, audienceRole);
  params.set(deckParams.session, session);
  const href = useHref(useCarriedAddress()(`${paths.deck()}?${params.toString()}`));
  const open = () => {
    // The browser answers both in the same press: whether it may tell the screens, and the window.
    const place = hasSecondScreen() ? secondScreen() : Promise.resolve(null);
    // Under the same name an open window is loaded anew instead of a second one.
    const opened = window.open(href, `khan-gia-${session}`, 'popup,width=1280,height=720');
    popup.current = opened;
    setOpening(opened ? 'opened' : 'blocked');
    place.then(
      (found) => {
        if (!opened || !found) return;
        moveTo(opened, found);
        setOpening('placed');
      },
      // Not allowed: the window is moved by hand.
      () => undefined,
    );
  };
  return { opening, href, open, popup: () => popup.current };
}

function moveTo(window: Window, { left, top, width, height }: ScreenPlace): void {
  window.moveTo(left, top);
  window.resizeTo(width, height);
}
