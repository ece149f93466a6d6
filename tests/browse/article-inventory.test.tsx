import { readFileSync } from 'node:fs';
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { renderAt } from '../setup/render.tsx';
import { textOf } from '../setup/text-of.ts';
import { articleFacts, figurePattern, shareOfWords, type ArticleFact } from './article-facts.ts';

const edition = '2023-07';
const facts = articleFacts(edition);

/** Less than this part of a fact's words is another statement. */
const enough = 0.55;

type Named = { readonly id: string; readonly name: { readonly vi: string } };

const programmes = JSON.parse(
  readFileSync(`public/api/v1/editions/${edition}/programmes.json`, 'utf8'),
) as Readonly<Record<string, readonly Named[]>>;

/** The row of a record of the programmes page: the innermost list item that bears its name. */
function rowOf(id: string): string {
  const name = Object.values(programmes)
    .filter(Array.isArray)
    .flat()
    .find((record: Named) => record.id === id)?.name.vi;
  const rows = screen
    .getAllByRole('listitem')
    .filter(({ textContent }) => name !== undefined && textContent.includes(name));
  const row = rows.toSorted((a, b) => a.textContent.length - b.textContent.length)[0];
  if (!row) throw new Error(`No row for «${id}»`);
  return textOf(row);
}

/** What an address lacks of a fact; nothing when the fact stands there and its source is named. */
function lacking(fact: ArticleFact, address: string): readonly string[] {
  const page = textOf(screen.getByRole('main'));
  const ids = fact.pages.get(address) ?? [];
  const places = address.startsWith('/chi-so/') ? [page] : ids.map(rowOf);
  const named = page.includes(fact.sourceTitle) ? [] : [`source «${fact.sourceTitle}»`];
  return isSaid(fact, page, places)
    ? named
    : [`${fact.id} «${fact.vi}» in ${JSON.stringify(places)}`, ...named];
}

function isSaid(fact: ArticleFact, page: string, places: readonly string[]): boolean {
  if (fact.words !== null) return page.includes(fact.words);
  if (fact.value !== null) return places.every((place) => figurePattern(fact).test(place));
  return places.some((place) => shareOfWords(fact.vi, place) >= enough);
}

describe('every fact of the article', () => {
  test('is walked from the data file', () => {
    expect(facts.length).toBeGreaterThanOrEqual(41);
    expect(facts.filter(({ sourceTitle }) => sourceTitle === '')).toEqual([]);
  });

  test.each(facts)('$id has a page', ({ pages }) => {
    expect([...pages.keys()]).not.toHaveLength(0);
  });

  const addresses = [...new Set(facts.flatMap(({ pages }) => [...pages.keys()]))];
  test.each(addresses)('stands on %s with its figure or words, and its source', async (address) => {
    await renderAt(`${address}?ky=${edition}`);
    await screen.findByRole('heading', { level: 1 });
    // The history comes after the catalogue.
    if (address.startsWith('/chi-so/')) await screen.findByRole('heading', { level: 2, name: /Diễn biến/ });
    const here = facts.filter(({ pages }) => pages.has(address));
    expect(here).not.toHaveLength(0);
    expect(here.flatMap((fact) => lacking(fact, address))).toEqual([]);
  });
});
