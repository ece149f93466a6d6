import type { Catalogue } from '../model/catalogue.ts';
import { inLocale, type Locale } from '../model/text.ts';
import { attentionItems } from './attention-slides.ts';
import type { DeckData } from './data.ts';
import type { SlideRef } from './slide-ref.ts';
import { deckWords } from './words.ts';

/** Names of decks in `?bo=` that are not those of a pillar. */
export const deckIds = {
  overview: 'toan-canh',
  attention: 'can-chu-y',
  full: 'day-du',
  /** The slides that `?trang=` names. */
  own: 'tu-chon',
} as const;

/** A deck that makes itself from the data. */
export interface ReadyDeck {
  /** Value of `?bo=`. */
  readonly id: string;
  readonly name: string;
}

/** The decks that an edition offers: the whole picture, what needs attention, each pillar, everything. */
export function readyDecks({ pillars }: Pick<Catalogue, 'pillars'>, locale: Locale): readonly ReadyDeck[] {
  const { decks } = deckWords(locale);
  return [
    { id: deckIds.overview, name: decks.overview },
    { id: deckIds.attention, name: decks.attention },
    ...pillars.map(({ id, name }) => ({ id, name: inLocale(name, locale) })),
    { id: deckIds.full, name: decks.full },
  ];
}

const cover: SlideRef = { kind: 'cover' };
const sources: SlideRef = { kind: 'sources' };

function indicatorRefs(ids: readonly string[]): readonly SlideRef[] {
  return [...new Set(ids)].map((id) => ({ kind: 'indicator', id }));
}

type Needed = Pick<DeckData, 'assessments' | 'programmes' | 'catalogue'>;

/** What a ready deck shows, in its order; null when there is no such deck. */
export function deckRefs(id: string, data: Needed): readonly SlideRef[] | null {
  const { catalogue } = data;
  const pillars = catalogue.pillars.map((pillar): SlideRef => ({ kind: 'pillar', id: pillar.id }));
  const idsOf = (pillar: string | null) =>
    catalogue.indicators.filter((one) => pillar === null || one.pillarId === pillar).map((one) => one.id);
  switch (id) {
    case deckIds.overview: {
      const featured = catalogue.indicators
        .filter((one) => one.featured !== null)
        .toSorted((a, b) => (a.featured ?? 0) - (b.featured ?? 0));
      return [
        cover,
        { kind: 'overview' },
        { kind: 'changes' },
        { kind: 'attention' },
        ...indicatorRefs(featured.map((one) => one.id)),
        ...pillars,
        { kind: 'programmes' },
        { kind: 'bottlenecks' },
        sources,
      ];
    }
    case deckIds.attention: {
      const ids = attentionItems(data).flatMap(({ indicator }) => (indicator ? [indicator.id] : []));
      return [cover, { kind: 'attention' }, ...indicatorRefs(ids), { kind: 'bottlenecks' }, sources];
    }
    case deckIds.full:
      return [
        cover,
        { kind: 'overview' },
        { kind: 'changes' },
        { kind: 'attention' },
        ...catalogue.pillars.flatMap((pillar): SlideRef[] => [
          { kind: 'pillar', id: pillar.id },
          ...indicatorRefs(idsOf(pillar.id)),
        ]),
        { kind: 'programmes' },
        { kind: 'bottlenecks' },
        sources,
      ];
    default: {
      const pillar = catalogue.pillars.find((one) => one.id === id);
      if (!pillar) return null;
      const told = catalogue.indicators.filter((one) => one.pillarId === id && one.latest?.value != null);
      return [cover, { kind: 'pillar', id }, ...indicatorRefs(told.map((one) => one.id)), sources];
    }
  }
}
