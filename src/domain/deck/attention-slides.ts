import { attentionList, type AttentionItem, type AttentionKind } from '../attention.ts';
import type { Tone } from '../display-status.ts';
import type { Observation } from '../model/observation.ts';
import { inLocale, type Locale } from '../model/text.ts';
import { attentionLabel, attentionReason, attentionSentence } from '../sentence/attention.ts';
import { attentionFigure } from '../sentence/attention-figure.ts';
import { attentionHeadline } from '../sentence/attention-headline.ts';
import { lowerFirst, upperFirst } from '../sentence/letters.ts';
import { whenOf } from '../sentence/source-words.ts';
import { statusKindLabel } from '../sentence/status-words.ts';
import type { DeckData } from './data.ts';
import { listSlides } from './pages.ts';
import type { Slide, SlideRow } from './slide.ts';
import { commonSource } from './sources-of.ts';
import { shortened } from './title.ts';
import { deckWords } from './words.ts';

/** A late figure withholds its colour, so being late has none either. */
const tones: Readonly<Record<AttentionKind, Tone>> = {
  overdue: 'none',
  'off-track': 'bad',
  missed: 'bad',
  'at-risk': 'watch',
  'below-country': 'bad',
  'usage-gap': 'watch',
  bottleneck: 'watch',
};

const mostSlides = 3;
const longestText = 110;
const mostNotes = 8;

/** The whole list of an edition, worst first. */
export function attentionItems({
  assessments,
  programmes,
  catalogue,
}: Pick<DeckData, 'assessments' | 'programmes' | 'catalogue'>): readonly AttentionItem[] {
  return attentionList(assessments, programmes?.bottlenecks ?? [], catalogue.pillars);
}

function observationOf({ reason, indicator }: AttentionItem): Observation | null {
  return reason.kind === 'usage-gap' ? reason.usage.usedFigure : (indicator?.latest ?? null);
}

/** Why it is here, as short as a list on a screen needs it. */
function markOf(kind: AttentionKind, locale: Locale): string {
  switch (kind) {
    case 'off-track':
    case 'missed':
    case 'at-risk':
      return statusKindLabel(kind, locale, 'short');
    default:
      return attentionLabel(kind, locale);
  }
}

function rowOf(item: AttentionItem, place: number, data: DeckData, locale: Locale): SlideRow {
  const { catalogue, context } = data;
  const figure = attentionFigure(item, context, locale);
  const observation = observationOf(item);
  const owner = item.owner === null ? null : catalogue.agencies.get(item.owner);
  return {
    key: item.id,
    place: String(place),
    mark: { text: markOf(item.kind, locale), tone: tones[item.kind] },
    name: inLocale(item.indicator?.shortName ?? item.bottleneck?.name ?? { vi: '', en: null }, locale),
    // The number stands beside it in large type, and is not said twice.
    text: shortened(upperFirst(figure?.caption ?? attentionReason(item, context, locale)), longestText),
    figure: figure && {
      value: figure.value,
      caption: observation ? deckWords(locale).figureWhen(whenOf(observation, locale)) : '',
      tone: tones[item.kind],
    },
    who: owner ? inLocale(owner.shortName, locale) : null,
  };
}

/** The whole reason, with the pace that it would take. */
function noteOf(item: AttentionItem, context: DeckData['context'], locale: Locale): string {
  const name = item.indicator?.shortName ?? item.bottleneck?.name;
  return `${name ? inLocale(name, locale) : ''}: ${lowerFirst(attentionSentence(item, context, locale))}`;
}

/** What needs a decision, worst first. */
export function attentionSlides(data: DeckData, locale: Locale): readonly Slide[] {
  const { catalogue, context } = data;
  const words = deckWords(locale);
  const items = attentionItems(data);
  return listSlides(
    {
      ref: { kind: 'attention' },
      kicker: words.attention,
      title: attentionHeadline(items, context, locale),
      source: commonSource(
        catalogue,
        items.map((item) => observationOf(item)?.source ?? item.bottleneck?.source),
        locale,
      ),
      remark: '',
      notes: items.slice(0, mostNotes).map((item) => noteOf(item, context, locale)),
    },
    {
      rows: items.map((item, index) => rowOf(item, index + 1, data, locale)),
      most: mostSlides,
      restOf: (left) => (left > 0 ? words.rest(left, words.attention) : null),
      empty: words.noAttention,
    },
    locale,
  );
}
