import { inLocale, type Locale } from '../model/text.ts';
import { formatPeriod } from '../format/date.ts';
import { parsePeriod } from '../period.ts';
import { shortPublisher } from '../sentence/source-words.ts';
import type { DeckData } from './data.ts';
import { listSlides } from './pages.ts';
import type { Slide, SlideRow } from './slide.ts';
import type { SlideRef } from './slide-ref.ts';
import { commonSource } from './sources-of.ts';
import { shortened } from './title.ts';
import { deckWords } from './words.ts';

const mostSlides = 2;
const longestTitle = 110;

/** Indicators whose figures the deck shows: named themselves, or listed with their pillar; all where none is named. */
function shownIndicators(refs: readonly SlideRef[], { catalogue }: DeckData) {
  const named = new Set(refs.flatMap((ref) => ('id' in ref ? [ref.id] : [])));
  const shown = catalogue.indicators.filter(({ id, pillarId }) => named.has(id) || named.has(pillarId));
  return shown.length > 0 ? shown : catalogue.indicators;
}

/** Where the figures of the deck come from, the most used source first. */
export function sourceSlides(refs: readonly SlideRef[], data: DeckData, locale: Locale): readonly Slide[] {
  const { catalogue } = data;
  const words = deckWords(locale);
  const uses = new Map<string, number>();
  for (const { latest } of shownIndicators(refs, data)) {
    if (latest) uses.set(latest.source, (uses.get(latest.source) ?? 0) + 1);
  }
  const rows = [...uses]
    .toSorted(([, a], [, b]) => b - a)
    .map(([id, count]): SlideRow => {
      const source = catalogue.sources.get(id);
      const day = source ? parsePeriod(source.publishedOn) : null;
      return {
        key: id,
        place: null,
        mark: null,
        name: source ? shortPublisher(source.publisher) : id,
        text: source ? shortened(source.title, longestTitle) : '',
        figure: null,
        who: [
          ...(source ? [words.publishedOn(day ? formatPeriod(day, locale) : source.publishedOn)] : []),
          words.usedBy(count),
        ].join(' · '),
      };
    });
  return listSlides(
    {
      ref: { kind: 'sources' },
      kicker: words.sources,
      title: words.sourcesTitle(rows.length, inLocale(catalogue.edition.title, locale)),
      source: commonSource(catalogue, [], locale),
      remark: '',
      notes: [],
    },
    {
      rows,
      most: mostSlides,
      restOf: (left) => (left > 0 ? words.rest(left, words.dataPage) : null),
      empty: words.noFigure,
    },
    locale,
  );
}
