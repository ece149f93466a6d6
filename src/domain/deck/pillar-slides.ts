import type { Assessment } from '../assessment.ts';
import { displayStatus } from '../display-status.ts';
import { publishedValue } from '../figure.ts';
import { formatValue } from '../format/value.ts';
import { inLocale, type Locale } from '../model/text.ts';
import { cardSentence } from '../sentence/card.ts';
import { lowerFirst } from '../sentence/letters.ts';
import { pillarHeadline } from '../sentence/overview-headline.ts';
import { publisherOf, whenOf } from '../sentence/source-words.ts';
import { statusLabel } from '../sentence/status-words.ts';
import type { DeckData } from './data.ts';
import { finished, listSlides } from './pages.ts';
import type { Slide, SlideRow } from './slide.ts';
import type { SlideRef } from './slide-ref.ts';
import { commonSource } from './sources-of.ts';
import { shortened } from './title.ts';
import { deckWords } from './words.ts';

const mostSlides = 3;
const longestRest = 150;

function rowOf(assessment: Assessment, { catalogue }: DeckData, locale: Locale): SlideRow {
  const { indicator } = assessment;
  const latest = publishedValue(indicator.latest);
  const status = displayStatus(assessment);
  const owner = indicator.owner === null ? null : catalogue.agencies.get(indicator.owner);
  return {
    key: indicator.id,
    place: null,
    mark: { text: statusLabel(status, locale, 'short'), tone: status.tone },
    name: inLocale(indicator.shortName, locale),
    // What it compares with stands on the indicator's own slide.
    text: '',
    figure: latest && {
      value: formatValue(latest, indicator, locale),
      caption: deckWords(locale).figureOf(whenOf(latest, locale), publisherOf(latest, catalogue.sources)),
      tone: 'none',
    },
    who: owner ? inLocale(owner.shortName, locale) : null,
  };
}

/** A pillar: its indicators that have a figure, and by name those that have none. */
export function pillarSlides(
  ref: Extract<SlideRef, { id: string }>,
  data: DeckData,
  locale: Locale,
): readonly Slide[] {
  const { catalogue, assessments, context } = data;
  const words = deckWords(locale);
  const pillar = catalogue.pillars.find(({ id }) => id === ref.id);
  const draft = { ref, remark: '', notes: [] };
  if (!pillar) {
    return [
      finished({
        ...draft,
        kicker: '',
        title: ref.id,
        body: { kind: 'notice', text: words.noPillar },
        source: commonSource(catalogue, [], locale),
      }),
    ];
  }
  const own = assessments.filter(({ indicator }) => indicator.pillarId === pillar.id);
  const told = own.filter(({ indicator }) => publishedValue(indicator.latest) !== null);
  const silent = own.filter((assessment) => !told.includes(assessment));
  const names = silent.map(({ indicator }) => inLocale(indicator.shortName, locale)).join(', ');
  const missing =
    silent.length > 0 ? shortened(words.withoutFigure(silent.length, names), longestRest) : null;
  return listSlides(
    {
      ...draft,
      notes: told.map(
        (assessment) =>
          `${inLocale(assessment.indicator.shortName, locale)}: ${lowerFirst(cardSentence(assessment, context, locale))}`,
      ),
      kicker: inLocale(pillar.name, locale),
      title: pillarHeadline(pillar, own, context, locale),
      source: commonSource(
        catalogue,
        told.map(({ indicator }) => indicator.latest?.source),
        locale,
      ),
    },
    {
      rows: told.map((assessment) => rowOf(assessment, data, locale)),
      most: mostSlides,
      restOf: (left) =>
        [left > 0 ? words.rest(left, inLocale(pillar.name, locale)) : null, missing]
          .filter(Boolean)
          .join('; ') || null,
      empty: own.length === 0 ? words.noIndicators : '',
    },
    locale,
  );
}
