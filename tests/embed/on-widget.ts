import { screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { textOf } from '../setup/text-of.ts';
import { renderWidget, type ShownWidget } from '../setup/render-widget.tsx';

/** Shows a widget and waits until it has told its outcome. */
export async function open(...visit: Parameters<typeof renderWidget>): Promise<ShownWidget> {
  const shown = await renderWidget(...visit);
  await waitFor(() => expect(shown.told).not.toHaveLength(0));
  return shown;
}

/** What an element says; a mark of punctuation belongs to the word before it, whichever element it stands in. */
export function said(element: Element): string {
  return textOf(element).replaceAll(/ ([:,;.])/g, '$1');
}

/** Everything that the widget says. */
export function text(): string {
  return said(document.body);
}

/** Addresses of all links of the widget, from the site's root. */
export function addresses(): readonly string[] {
  return screen.queryAllByRole('link').map((link) => {
    const { pathname, search } = new URL(link.getAttribute('href') ?? '');
    return pathname + search;
  });
}

export const anyPeriod = /\d{2}\/\d{4}|năm \d{4}/;
