import { screen, within } from '@testing-library/react';
import { renderAt } from '../setup/render.tsx';
import { textOf } from '../setup/text-of.ts';

/** Opens a page and waits until its figures, and its history if it has one, are there. */
export async function open(...visit: Parameters<typeof renderAt>): Promise<void> {
  await renderAt(...visit);
  await screen.findByRole('heading', { level: 1 });
  const [url] = visit;
  if (url.startsWith('/chi-so/')) await screen.findByRole('heading', { level: 2, name: /^Diễn biến/ });
}

/** Cards on the page, by the indicator that each leads to. A link in a list or a sentence is no card. */
export function cards(): ReadonlyMap<string, HTMLElement> {
  const main = within(screen.getByRole('main'));
  return new Map(
    main
      .getAllByRole('link')
      .filter(({ childElementCount }) => childElementCount > 1)
      .flatMap((link): [string, HTMLElement][] => {
        const id = /\/?chi-so\/([a-z0-9-]+)\//.exec(link.getAttribute('href') ?? '')?.[1];
        return id === undefined ? [] : [[id, link]];
      }),
  );
}

/** The text of the card of an indicator. @throws when the page has none */
export function cardText(id: string): string {
  const card = cards().get(id);
  if (!card) throw new Error(`There is no card of «${id}»`);
  return textOf(card);
}

/** Everything between header and footer. */
export function pageText(): string {
  return textOf(screen.getByRole('main'));
}

/** The value beside a label in a list of facts, or null. */
export function fact(label: string | RegExp): string | null {
  const term = screen
    .queryAllByRole('term')
    .find((one) => (typeof label === 'string' ? textOf(one) === label : label.test(textOf(one))));
  return term?.nextElementSibling ? textOf(term.nextElementSibling) : null;
}

/** Cells of a table that is named by its caption, row by row. */
export function tableRows(caption: string): readonly (readonly string[])[] {
  const table = screen.getByRole('table', { name: caption });
  const [, ...rows] = within(table).getAllByRole('row');
  return rows.map((row) => [...row.children].map(textOf));
}
