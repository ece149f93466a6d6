import { readDeckTexts, type DeckTexts } from '#data/frozen-deck.ts';
import type { Command } from '../control/commands.ts';
import type { Blank } from '../control/useShowState.ts';

/** A place on the slide, in shares of the stage from its left and top: the same on every size of screen. */
export interface StagePoint {
  readonly x: number;
  readonly y: number;
}

/** What the console says to the audience's screen. */
export type FromConsole =
  /** The console is there (again). */
  | { readonly kind: 'hello' }
  /** Another console leads this show already. */
  | { readonly kind: 'taken' }
  /** What is to be seen: `shown` is the query of an address, `takenAt` the moment of the figures. */
  | { readonly kind: 'state'; readonly shown: string; readonly blank: Blank; readonly takenAt: number }
  /** The very figures of the console. */
  | { readonly kind: 'texts'; readonly texts: DeckTexts }
  /** Where the speaker points to; null for nowhere. */
  | { readonly kind: 'pointer'; readonly at: StagePoint | null }
  | { readonly kind: 'console-gone' };

/** What the audience's screen says to the console. */
export type FromAudience =
  | {
      readonly kind: 'here';
      /** Width of its stage by its height. */
      readonly aspect: number;
      /** It fills its screen. */
      readonly full: boolean;
      /** The moment of its figures; null while it has none. */
      readonly takenAt: number | null;
      /** What it shows by itself since it was without a console; null when it followed all the time. */
      readonly alone: { readonly slide: number; readonly blank: Blank } | null;
    }
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'audience-gone' };

export type ShowMessage = FromConsole | FromAudience;

/** Keys that the audience's screen hands to the console; the others mean that screen itself, or nothing there. */
export const forConsole: Readonly<Record<Command['kind'], boolean>> = {
  next: true,
  previous: true,
  first: true,
  last: true,
  black: true,
  white: true,
  slides: true,
  help: true,
  take: true,
  enter: true,
  erase: true,
  digit: true,
  fullscreen: false,
  escape: false,
  presenter: false,
  pause: false,
};

/** Longest query of an address that is believed: a deck of 200 named slides. */
const longestShown = 16_000;

/** Reads a message of another window; null for what is none. */
export function readMessage(raw: unknown): ShowMessage | null {
  if (typeof raw !== 'object' || raw === null || !('kind' in raw)) return null;
  switch (raw.kind) {
    case 'hello':
    case 'taken':
    case 'console-gone':
    case 'audience-gone':
      return { kind: raw.kind };
    case 'state':
      return readState(raw);
    case 'texts': {
      const texts = readDeckTexts('texts' in raw ? raw.texts : null);
      return texts && { kind: 'texts', texts };
    }
    case 'pointer': {
      const at = 'at' in raw ? raw.at : undefined;
      const point = readPoint(at);
      return at === null || point ? { kind: 'pointer', at: point } : null;
    }
    case 'here':
      return readHere(raw);
    case 'command': {
      const command = readCommand('command' in raw ? raw.command : null);
      return command && { kind: 'command', command };
    }
    default:
      return null;
  }
}

function readState(raw: object): ShowMessage | null {
  const { shown, blank, takenAt }: Partial<Record<'shown' | 'blank' | 'takenAt', unknown>> = raw;
  if (typeof shown !== 'string' || shown.length > longestShown) return null;
  if (!isBlank(blank) || typeof takenAt !== 'number') return null;
  return { kind: 'state', shown, blank, takenAt };
}

function readHere(raw: object): ShowMessage | null {
  const { aspect, full, takenAt, alone }: Partial<Record<'aspect' | 'full' | 'takenAt' | 'alone', unknown>> =
    raw;
  if (typeof full !== 'boolean') return null;
  if (typeof aspect !== 'number' || !(aspect > 0) || !Number.isFinite(aspect)) return null;
  if (takenAt !== null && typeof takenAt !== 'number') return null;
  if (typeof alone !== 'object' || alone === null)
    return { kind: 'here', aspect, full, takenAt, alone: null };
  const { slide, blank }: Partial<Record<'slide' | 'blank', unknown>> = alone;
  const isSlide = typeof slide === 'number' && Number.isInteger(slide) && slide > 0;
  return { kind: 'here', aspect, full, takenAt, alone: isSlide && isBlank(blank) ? { slide, blank } : null };
}

function readPoint(raw: unknown): StagePoint | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { x, y }: Partial<Record<keyof StagePoint, unknown>> = raw;
  const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;
  return isShare(x) && isShare(y) ? { x, y } : null;
}

function readCommand(raw: unknown): Command | null {
  if (typeof raw !== 'object' || raw === null || !('kind' in raw)) return null;
  const { kind } = raw;
  if (!isCommandKind(kind) || !forConsole[kind]) return null;
  if (kind !== 'digit') return { kind };
  return 'digit' in raw && typeof raw.digit === 'string' && /^\d$/.test(raw.digit)
    ? { kind, digit: raw.digit }
    : null;
}

function isCommandKind(kind: unknown): kind is Command['kind'] {
  return typeof kind === 'string' && Object.hasOwn(forConsole, kind);
}

function isBlank(value: unknown): value is Blank {
  return value === null || value === 'black' || value === 'white';
}
