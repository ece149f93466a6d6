import { readFileSync } from 'node:fs';
import { shareCards } from '../../src/app/share/cards.ts';
import type { FigureBody, ShareCard } from '../../src/app/share/card.ts';

// oxlint-disable-next-line typescript/no-explicit-any -- published JSON, changed by hand in a test
export type Json = any;

const published = (name: string) => readFileSync(`public/api/v1/${name}`, 'utf8');
const zone = 'Asia/Ho_Chi_Minh';

/** The previews of the current edition, some of it changed by hand; `day` is today where the edition is live. */
export function previews(
  change: (catalogue: Json) => void = () => undefined,
  day = '2025-07-01',
): readonly ShareCard[] {
  const catalogue: Json = JSON.parse(published('catalogue.json'));
  change(catalogue);
  const texts = { catalogue: JSON.stringify(catalogue), programmes: published('programmes.json') };
  return shareCards(texts, Date.parse(`${day}T12:00:00+07:00`), zone);
}

/** One indicator's preview, after a change of its record. */
export function preview(
  id: string,
  change: (indicator: Json, catalogue: Json) => void = () => undefined,
  day?: string,
) {
  const cards = previews((catalogue) => {
    const indicator = catalogue.indicators.find((one: Json) => one.id === id);
    change(indicator, catalogue);
  }, day);
  return named(cards, `chi-so-${id}`);
}

export function named(cards: readonly ShareCard[], name: string): ShareCard {
  const card = cards.find((one) => one.name === name);
  if (!card) throw new Error(`no preview ${name}`);
  return card;
}

export function figureOf({ body, name }: ShareCard): FigureBody {
  if (body.kind !== 'figure') throw new Error(`${name} shows no figure`);
  return body;
}

/** A live edition, so that figures can be late. */
export function live(catalogue: Json): void {
  catalogue.edition.kind = 'live';
}
