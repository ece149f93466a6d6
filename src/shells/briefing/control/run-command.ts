import type { Command } from './commands.ts';
import type { ShowState } from './useShowState.ts';

/** What a command may act on. */
export interface ShowControl extends ShowState {
  readonly index: number;
  readonly count: number;
  readonly go: (index: number) => void;
  readonly toggleFullscreen: () => void;
  readonly take: () => void;
  readonly openPresenter: () => void;
  /** Stops or starts the change of slides by itself; nothing where there is none. */
  readonly togglePause: () => void;
  readonly leave: () => void;
}

/** Does what a key asks. While the screen is blank any key but those of the screen itself brings the slide back. */
export function runCommand(command: Command, show: ShowControl): void {
  const { index, count, go, blank, panel, digits } = show;
  const uncover = () => show.setBlank(null);
  switch (command.kind) {
    case 'black':
    case 'white':
      show.setBlank(blank === command.kind ? null : command.kind);
      return;
    case 'next':
      if (blank) uncover();
      else go(index + 1);
      return;
    case 'previous':
      if (blank) uncover();
      else go(index - 1);
      return;
    case 'first':
      uncover();
      go(0);
      return;
    case 'last':
      uncover();
      go(count - 1);
      return;
    case 'digit':
      show.typeDigit(command.digit);
      return;
    case 'enter':
      if (digits !== '') {
        uncover();
        show.setPanel(null);
        go(Number(digits) - 1);
        show.clearDigits();
      } else if (blank) uncover();
      else go(index + 1);
      return;
    case 'erase':
      if (digits !== '') show.clearDigits();
      else if (blank) uncover();
      else go(index - 1);
      return;
    case 'slides':
      uncover();
      show.setPanel(panel === 'slides' ? null : 'slides');
      return;
    case 'help':
      show.setPanel(panel === 'help' ? null : 'help');
      return;
    case 'escape':
      if (digits !== '') show.clearDigits();
      else if (blank) uncover();
      else if (panel === null) show.setPanel('slides');
      else if (panel === 'help') show.setPanel(null);
      else show.leave();
      return;
    case 'fullscreen':
      show.toggleFullscreen();
      return;
    case 'take':
      show.take();
      return;
    case 'presenter':
      show.openPresenter();
      return;
    case 'pause':
      show.togglePause();
  }
}
