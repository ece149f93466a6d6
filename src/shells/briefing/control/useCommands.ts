import { useEffect, useEffectEvent } from 'react';
import { commandOf, type Command } from './commands.ts';

const controls = 'button, a, input, textarea, select, summary, [role="button"]';

const scrollKeys = ['ArrowUp', 'ArrowDown'];

/** Space and Enter belong to the button that has the focus, up and down to what scrolls, every key to a field that is typed in. */
function belongsToControl(event: KeyboardEvent): boolean {
  const { target, key } = event;
  if (!(target instanceof Element)) return false;
  if (target.closest('input, textarea, select')) return key !== 'Escape';
  if (scrollKeys.includes(key)) return target.closest('[data-scrolls]') !== null;
  return (key === ' ' || key === 'Enter') && target.closest(controls) !== null;
}

/** Listens to the keys of a show as long as it is on the screen. */
export function useCommands(run: (command: Command) => void): void {
  const onCommand = useEffectEvent(run);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || belongsToControl(event)) return;
      // A held F5 must not reload either: the show would be lost for a moment.
      if (event.key === 'F5' && !event.ctrlKey) event.preventDefault();
      const command = commandOf(event);
      if (!command) return;
      event.preventDefault();
      onCommand(command);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
