import { elementWords } from '#i18n/pages/embed-element.ts';
import type { AttributeName } from './built.ts';

export function make<K extends keyof HTMLElementTagNameMap>(name: K): HTMLElementTagNameMap[K] {
  return document.createElement(name);
}

/**
 * What stands in the place of a widget whose run time cannot be had: why, the full page, and another try. In the
 * language of the element or of the page around.
 * @param site undefined when nobody said where the dashboard is
 * @param page the full page in the site, `*` for its subject
 */
export function failure(
  element: HTMLElement,
  written: (name: AttributeName) => string,
  site: string | undefined,
  page: string,
  onRetry: () => void,
): HTMLElement {
  const language = written('ngon-ngu') || element.closest<HTMLElement>('[lang]')?.lang || '';
  const locale = /^en/i.test(language) ? 'en' : 'vi';
  const words = elementWords[locale];
  const box = make('p');
  const link = make('a');
  const button = make('button');
  box.className = 'wait';
  box.lang = locale;
  link.href = site + page.replace('*', encodeURIComponent(written('ma')));
  link.target = '_blank';
  link.append(words.open);
  button.append(words.retry);
  button.addEventListener('click', onRetry);
  box.append(words.blocked(site || 'nguon="?"'), site ? link : '', ' ', button);
  return box;
}
