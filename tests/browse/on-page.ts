import { screen, within, type BoundFunctions, type queries } from '@testing-library/react';

type Queries = BoundFunctions<typeof queries>;

/** The sentence of the page, once its figures are there. */
export function headline(): Promise<HTMLElement> {
  return screen.findByRole('heading', { level: 1 });
}

/** What stands between the header and the footer. */
export function main(): Queries {
  return within(screen.getByRole('main'));
}

/** A part of the page by its heading. */
export function part(title: string | RegExp): Queries {
  return within(main().getByRole('region', { name: title }));
}

/** The card of an indicator: one link that begins with its name. */
export function card(name: string, inside: Queries = main()): HTMLElement {
  const found = inside.getAllByRole('link').find((link) => link.textContent.startsWith(name));
  if (!found) throw new Error(`There is no card «${name}»`);
  return found;
}

/** The value beside a label in a list of facts. */
export function fact(label: string | RegExp): string {
  const term = main()
    .getAllByRole('term')
    .find(({ textContent }) => (typeof label === 'string' ? textContent === label : label.test(textContent)));
  const value = term?.nextElementSibling?.textContent;
  if (value === undefined || value === '') throw new Error(`There is no fact «${label}»`);
  return value;
}
