/** What a key, a clicker or a finger asks of the show. */
export type Command =
  | {
      readonly kind:
        | 'next'
        | 'previous'
        | 'first'
        | 'last'
        | 'black'
        | 'white'
        | 'fullscreen'
        | 'escape'
        | 'slides'
        | 'help'
        | 'take'
        | 'presenter'
        | 'pause'
        | 'enter'
        | 'erase';
    }
  | { readonly kind: 'digit'; readonly digit: string };

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'repeat'>;

/** Keys as reveal.js, PowerPoint and Impress use them; a clicker sends PageUp, PageDown, B or `.`, F5, Esc. */
const keys = new Map<string, Exclude<Command['kind'], 'digit'>>(
  Object.entries({
    PageDown: 'next',
    ArrowRight: 'next',
    ArrowDown: 'next',
    ' ': 'next',
    n: 'next',
    PageUp: 'previous',
    ArrowLeft: 'previous',
    ArrowUp: 'previous',
    Backspace: 'erase',
    p: 'previous',
    Home: 'first',
    End: 'last',
    b: 'black',
    '.': 'black',
    w: 'white',
    ',': 'white',
    f: 'fullscreen',
    F5: 'fullscreen',
    Escape: 'escape',
    o: 'slides',
    '?': 'help',
    h: 'help',
    u: 'take',
    s: 'presenter',
    k: 'pause',
    Enter: 'enter',
  } as const),
);

/**
 * The command of a key; null for keys that mean nothing here. A held key counts once: a clicker that sticks must not
 * run through the deck. Combinations with Ctrl, Alt and the like belong to the browser.
 */
export function commandOf(press: Press): Command | null {
  const { key, ctrlKey, altKey, metaKey, shiftKey } = press;
  if (press.repeat || ctrlKey || altKey || metaKey) return null;
  if (/^[0-9]$/.test(key)) return { kind: 'digit', digit: key };
  if (key === ' ' && shiftKey) return { kind: 'previous' };
  const kind = keys.get(key.length === 1 ? key.toLowerCase() : key);
  return kind === undefined ? null : { kind };
}
