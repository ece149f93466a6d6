import type { Locale } from '#domain/model/text.ts';
import type { WidgetOptions } from '#domain/widget/options.ts';

/** Puts the looks that were asked for on the root of a widget, where the theme (src/shells/embed/theme.css) reads them. */
export function showLooks(root: HTMLElement, options: WidgetOptions, locale: Locale): void {
  root.lang = locale;
  root.dataset['theme'] = options.theme;
  root.dataset['density'] = options.density;
  root.dataset['title'] = options.title ? '1' : '0';
  if (options.accent === null) root.style.removeProperty('--cds-accent');
  else root.style.setProperty('--cds-accent', `#${options.accent}`);
}
