import type { Assessment } from '../assessment.ts';
import { formatDate } from '../format/date.ts';
import { inLocale, type Locale } from '../model/text.ts';
import { overviewHeadline } from '../sentence/overview-headline.ts';
import { tallyLabel } from '../sentence/status-words.ts';
import type { Tone } from '../display-status.ts';
import { tally, type TallyGroup } from '../tally.ts';
import { bigFigure } from './big-figure.ts';
import type { DeckData } from './data.ts';
import { finished } from './pages.ts';
import type { Slide, SlideCount } from './slide.ts';
import { commonSource } from './sources-of.ts';
import { deckWords } from './words.ts';

/** The first slide: whose figures, which edition, up to when. */
export function coverSlide(title: string, { catalogue, context }: DeckData, locale: Locale): Slide {
  const words = deckWords(locale);
  const { area, edition } = catalogue;
  const name = inLocale(area.name, locale);
  const { successor } = area;
  return finished({
    ref: { kind: 'cover' },
    kicker: '',
    title,
    body: {
      kind: 'cover',
      area: name,
      edition: inLocale(edition.title, locale),
      cutoff: words.cutoff(formatDate(edition.dataCutoff, locale)),
      lines: [
        words.evaluated(formatDate(context.evaluationDate, locale)),
        ...(successor
          ? [words.closed(name, inLocale(successor.name, locale), formatDate(successor.from, locale))]
          : []),
      ],
    },
    source: commonSource(catalogue, [], locale),
    remark: '',
    notes: edition.note ? [inLocale(edition.note, locale)] : [],
  });
}

const groups: readonly (readonly [TallyGroup, Tone])[] = [
  ['met', 'good'],
  ['onTrack', 'good'],
  ['attention', 'watch'],
  ['notAssessable', 'none'],
  ['noTarget', 'none'],
  ['noFigure', 'none'],
];

/** How many indicators stand where, without the groups that have none. */
export function slideCounts(assessments: readonly Assessment[], locale: Locale): readonly SlideCount[] {
  const counts = tally(assessments);
  return groups
    .filter(([group]) => counts[group] > 0)
    .map(([key, tone]) => ({ key, label: tallyLabel(key, locale), count: counts[key], tone }));
}

const mostFigures = 5;

/** Where the area stands: the headline with the tally, then the key figures on a slide of their own. */
export function overviewSlides(data: DeckData, locale: Locale): readonly Slide[] {
  const { catalogue, assessments, context } = data;
  const words = deckWords(locale);
  const featured = assessments
    .filter(({ indicator }) => indicator.featured !== null)
    .toSorted((a, b) => (a.indicator.featured ?? 0) - (b.indicator.featured ?? 0))
    .slice(0, mostFigures);
  const first = finished({
    ref: { kind: 'overview' },
    kicker: words.overview,
    title: overviewHeadline(assessments, context, locale),
    body: {
      kind: 'counts',
      counts: slideCounts(assessments, locale),
      figures: [],
    },
    source: commonSource(
      catalogue,
      assessments.map(({ indicator }) => indicator.latest?.source),
      locale,
    ),
    remark: words.evaluated(formatDate(context.evaluationDate, locale)),
    notes: [],
  });
  if (featured.length === 0) return [first];
  return [
    first,
    finished({
      ref: { kind: 'overview' },
      part: 2,
      kicker: words.overview,
      title: words.keyFigures,
      body: {
        kind: 'counts',
        counts: [],
        figures: featured.map((assessment) => bigFigure(assessment, [], data, locale)),
      },
      source: commonSource(
        catalogue,
        featured.map(({ indicator }) => indicator.latest?.source),
        locale,
      ),
      remark: '',
      notes: [],
    }),
  ];
}
