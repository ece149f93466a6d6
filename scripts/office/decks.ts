import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseCatalogue } from '#contract/catalogue.ts';
import { parseEditions } from '#contract/editions.ts';
import { parseIndicatorDetail } from '#contract/indicator-detail.ts';
import { parseProgrammes } from '#contract/programmes.ts';
import type { ContractResult } from '#contract/result.ts';
import { buildSlides } from '#domain/deck/build.ts';
import type { DeckData } from '#domain/deck/data.ts';
import { deckIds, deckRefs, readyDecks } from '#domain/deck/decks.ts';
import { deckDataOf } from '#domain/deck/from-parts.ts';
import type { Slide } from '#domain/deck/slide.ts';
import { previousEdition } from '#domain/edition-choice.ts';
import { evaluationDate } from '#domain/evaluation.ts';
import type { Catalogue, IndicatorDetail } from '#domain/model/index.ts';
import { inLocale, type Locale } from '#domain/model/text.ts';
import { loadLanguage } from '#i18n/languages.ts';

const root = 'public/api/v1';
const timeZone = 'Asia/Ho_Chi_Minh';

/** A deck of the published data, as the site shows it. */
export interface PublishedDeck {
  /** `2025-06-toan-canh-vi`. */
  readonly name: string;
  readonly title: string;
  readonly edition: string;
  readonly area: string;
  readonly locale: Locale;
  readonly slides: readonly Slide[];
}

function needed<T>(result: ContractResult<T>, file: string): T {
  if (!result.ok) throw new Error(`${file}: ${result.message}`);
  return result.value;
}

const text = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');

const catalogueOf = (folder: string): Catalogue =>
  needed(parseCatalogue(text(folder, 'catalogue.json')), `${folder}catalogue.json`);

function detailsOf(folder: string, catalogue: Catalogue): ReadonlyMap<string, IndicatorDetail> {
  const files = new Set(readdirSync(join(root, folder, 'indicators')));
  const indicators = catalogue.indicators.filter(({ id }) => files.has(`${id}.json`));
  return new Map(
    indicators.map((indicator) => {
      const file = join('indicators', `${indicator.id}.json`);
      return [indicator.id, needed(parseIndicatorDetail(text(folder, file), { catalogue, indicator }), file)];
    }),
  );
}

function dataOf(folder: string, earlierFolder: string | null, now: number): DeckData {
  const catalogue = catalogueOf(folder);
  const earlier = earlierFolder === null ? null : catalogueOf(earlierFolder);
  const programmes = needed(
    parseProgrammes(text(folder, 'programmes.json'), catalogue),
    `${folder}programmes.json`,
  );
  const dayOf = (one: Catalogue) => evaluationDate(one.edition, now, timeZone);
  return deckDataOf(
    { catalogue, programmes, earlier, details: detailsOf(folder, catalogue) },
    { own: dayOf(catalogue), earlier: dayOf(earlier ?? catalogue) },
  );
}

/** One deck of the test suite: the richest of the newer edition, the longest-named of the older, one in English. */
const ofSuite = [
  ['2025-06', deckIds.full, 'vi'],
  ['2023-07', deckIds.overview, 'vi'],
  ['2025-06', deckIds.attention, 'en'],
] as const;

/**
 * Makes the ready decks of every published edition in both languages.
 * @param isAll all of them, or the few that the test suite opens
 */
export async function publishedDecks(isAll: boolean, now: number): Promise<readonly PublishedDeck[]> {
  await loadLanguage('en');
  const { editions } = needed(parseEditions(text('editions.json')), 'editions.json');
  return editions.flatMap((edition) => {
    const data = dataOf(edition.path, previousEdition(editions, edition.id)?.path ?? null, now);
    return (['vi', 'en'] as const).flatMap((locale) =>
      readyDecks(data.catalogue, locale).flatMap(({ id, name }): PublishedDeck[] => {
        const isChosen = ofSuite.some((one) => one[0] === edition.id && one[1] === id && one[2] === locale);
        const refs = deckRefs(id, data);
        if (refs === null || !(isAll || isChosen)) return [];
        return [
          {
            name: `${edition.id}-${id}-${locale}`,
            title: name,
            edition: inLocale(edition.title, locale),
            area: inLocale(data.catalogue.area.name, locale),
            locale,
            slides: buildSlides({ title: name, refs }, data, locale),
          },
        ];
      }),
    );
  });
}
