import type { Locale } from '#domain/model/text.ts';

/** A place in somebody else's page that the run time fills with a widget. */
export interface Place {
  /** The element of the page: its name is the kind, its attributes the options, and events are dispatched on it. */
  readonly element: HTMLElement;
  /** Root of the widget's looks, of class `cds`, in the element's shadow. */
  readonly root: HTMLElement;
  /** Absolute address of the site whose figures are shown, ending in `/`. */
  readonly site: string;
}

/** A place that is filled. */
export interface Taken {
  /** Attributes of the element have changed, perhaps none that matters. */
  readonly update: () => void;
  /** Takes everything out of the place and lets go of it. */
  readonly leave: () => void;
}

/** What the small script calls of the run time. */
export interface RunTime {
  readonly take: (place: Place) => Taken;
}

/** The language of the page around: the nearest `lang`, through shadow roots; null when it is none that we speak. */
export function pageLanguage(element: Element): Locale | null {
  const language = element.closest('[lang]')?.getAttribute('lang')?.slice(0, 2).toLowerCase();
  const root = element.getRootNode();
  if (language === undefined) return root instanceof ShadowRoot ? pageLanguage(root.host) : null;
  return language === 'vi' || language === 'en' ? language : null;
}
