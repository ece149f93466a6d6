import { readWidgetAddress, type ReadWidget } from '#domain/widget/address.ts';
import { defaultOptions, type WidgetOptions } from '#domain/widget/options.ts';
import type { Locale } from '#domain/model/text.ts';

/** The page of a frame, as the server sent it. */
export interface FramePage {
  /** What the build rendered, or nothing. */
  readonly root: HTMLElement;
  /** Around all that is seen: as high as its content. */
  readonly content: HTMLElement;
  /** Absolute address of the app's own folder, ending in `/`. */
  readonly appRoot: string;
  /** What the address asks for; null when it is none of a widget's. */
  readonly read: ReadWidget | null;
}

/** The language of the widgets that the build writes. */
export const builtLocale: Locale = 'vi';

/** Reads the page; null where something else than a widget's page has this code. */
export function readFramePage(): FramePage | null {
  const root = document.getElementById('root');
  const content = document.getElementById('frame');
  if (!root || !content) return null;
  const declared = document.querySelector<HTMLMetaElement>('meta[name="app-root"]')?.content ?? './';
  const appRoot = new URL(declared, location.href).href;
  // Addresses that the server completes with their last slash may come without it from a plain file server.
  const path = location.pathname.slice(new URL(appRoot).pathname.length - 1);
  return { root, content, appRoot, read: readWidgetAddress(path, location.search) };
}

/** Options that change the content of a widget, not only its looks. */
const contentOptions = [
  'title',
  'edition',
  'view',
  'level',
  'most',
] as const satisfies readonly (keyof WidgetOptions)[];

/** Whether the built widget is, to the letter, what the address asks for. */
export function builtFits({ root, read }: FramePage, locale: Locale): boolean {
  if (read === null || read.problems.length > 0 || read.request.kind === 'set') return false;
  const { options } = read.request;
  const same = contentOptions.every((option) => options[option] === defaultOptions[option]);
  return same && locale === builtLocale && root.firstElementChild !== null;
}

/** Shows what was held back by `som.js`. */
export function showRoot({ root, content }: FramePage): void {
  document.documentElement.removeAttribute('data-pending');
  root.hidden = false;
  for (const words of content.querySelectorAll<HTMLElement>(':scope > .say')) words.hidden = true;
}

/** The widget could not be started: the words for that, which stand in the page, are shown in its language. */
export function showFailure(page: FramePage): void {
  const held = document.documentElement.dataset['pending'] !== undefined;
  showRoot(page);
  page.root.hidden = held;
  const words = page.content.querySelector<HTMLElement>(
    `:scope > .say:lang(${document.documentElement.lang})`,
  );
  if (words) words.hidden = false;
}
