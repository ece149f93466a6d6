import type { Assessment } from '../assessment.ts';
import type { IndicatorDetail } from '../model/detail.ts';
import { inLocale, type Locale } from '../model/text.ts';
import { lowerFirst } from '../sentence/letters.ts';
import { sourceSentence } from './source-sentence.ts';
import { publisherOf, whenOf } from '../sentence/source-words.ts';
import { bigFigure, messageOf } from './big-figure.ts';
import type { DeckData } from './data.ts';
import { groupPicture } from './group-picture.ts';
import { pictureOf, remarkOf, usedOf } from './indicator-picture.ts';
import { indicatorNotes } from './notes.ts';
import { finished } from './pages.ts';
import type { Slide } from './slide.ts';
import type { SlideRef } from './slide-ref.ts';
import { commonSource } from './sources-of.ts';
import { deckWords } from './words.ts';

type IndicatorRef = Extract<SlideRef, { id: string }>;

function groupSlides(
  ref: IndicatorRef,
  assessment: Assessment,
  detail: IndicatorDetail,
  data: DeckData,
  locale: Locale,
): readonly Slide[] {
  const { indicator } = assessment;
  const words = deckWords(locale);
  const groups = detail.breakdowns.filter(({ dimension, rows }) => dimension !== 'unit' && rows.length > 1);
  return groups.map((breakdown, index) => {
    const { picture, finding, left, hasCountry } = groupPicture(breakdown, indicator, locale);
    const by = words.by(inLocale(indicator.shortName, locale), lowerFirst(inLocale(breakdown.label, locale)));
    const newest = breakdown.rows[0]?.observation;
    const { context, catalogue } = data;
    return finished({
      ref,
      part: index + 2,
      kicker: pillarName(assessment, data, locale),
      title: finding === '' ? by : `${by}; ${finding}`,
      body: { kind: 'figure', figure: null, picture },
      source: newest
        ? sourceSentence(newest, catalogue.sources, context.evaluationDate, locale)
        : commonSource(catalogue, [], locale),
      remark: [
        ...(hasCountry ? [words.countryTick] : []),
        picture.kind === 'places' ? words.placesAxis(String(indicator.bounds?.max ?? '')) : words.fromZero,
        ...(left > 0 ? [words.groupsLeft(left)] : []),
      ].join(' · '),
      notes: indicatorNotes(assessment, data, locale),
    });
  });
}

/** The figure of the use has a day and a source of its own, and is told in the title. */
function usedSource(assessment: Assessment, data: DeckData, locale: Locale): readonly string[] {
  const used = usedOf(assessment, data)?.indicator;
  if (!used?.latest) return [];
  const publisher = publisherOf(used.latest, data.catalogue.sources);
  return [
    deckWords(locale).alsoFrom(inLocale(used.shortName, locale), whenOf(used.latest, locale), publisher),
  ];
}

function pillarName({ indicator }: Assessment, { catalogue }: DeckData, locale: Locale): string {
  const pillar = catalogue.pillars.find(({ id }) => id === indicator.pillarId);
  return pillar ? inLocale(pillar.name, locale) : '';
}

function withoutRecord(ref: IndicatorRef, { catalogue }: DeckData, locale: Locale): Slide {
  const words = deckWords(locale);
  const broken = catalogue.broken.find(({ id }) => id === ref.id);
  const name = broken?.name ? inLocale(broken.name, locale) : ref.id;
  const text = broken ? words.broken : words.noIndicator(ref.id);
  return finished({
    ref,
    kicker: '',
    title: broken ? words.brokenTitle(name) : name,
    body: { kind: 'notice', text },
    source: commonSource(catalogue, [], locale),
    remark: '',
    notes: [],
  });
}

/** One indicator: its message, figure and picture; a further slide for each breakdown. */
export function indicatorSlides(ref: IndicatorRef, data: DeckData, locale: Locale): readonly Slide[] {
  const { byId, catalogue, context, details } = data;
  const assessment = byId.get(ref.id);
  if (!assessment) return [withoutRecord(ref, data, locale)];
  const { indicator } = assessment;
  const detail = details.get(ref.id) ?? null;
  const { title, lines } = messageOf(assessment, context, locale);
  const picture = pictureOf(assessment, data, locale);
  const latest = indicator.latest;
  const main = finished({
    ref,
    kicker: pillarName(assessment, data, locale),
    title,
    body: { kind: 'figure', figure: bigFigure(assessment, lines, data, locale), picture },
    source: [
      latest
        ? sourceSentence(latest, catalogue.sources, context.evaluationDate, locale)
        : commonSource(catalogue, [], locale),
      ...usedSource(assessment, data, locale),
    ].join(' · '),
    remark: remarkOf(picture, indicator, locale),
    notes: indicatorNotes(assessment, data, locale),
  });
  return detail ? [main, ...groupSlides(ref, assessment, detail, data, locale)] : [main];
}
