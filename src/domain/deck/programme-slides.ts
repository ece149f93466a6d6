import type { Tone } from '../display-status.ts';
import { formatPeriod } from '../format/date.ts';
import type { Bottleneck, Milestone, MilestoneStatus } from '../model/programmes.ts';
import { inLocale, type Locale } from '../model/text.ts';
import { milestoneLabel, severityLabel } from '../sentence/programme-words.ts';
import { programmesHeadline } from '../sentence/programmes.ts';
import { publisherOf } from '../sentence/source-words.ts';
import type { DeckData } from './data.ts';
import { finished, listSlides } from './pages.ts';
import type { Slide, SlideRow } from './slide.ts';
import { commonSource } from './sources-of.ts';
import { shortened } from './title.ts';
import { deckWords } from './words.ts';

/** What is late is told first, what is done last. */
const order: readonly MilestoneStatus[] = ['late', 'in-progress', 'planned', 'early', 'done'];

const statusTones: Readonly<Record<MilestoneStatus, Tone>> = {
  late: 'bad',
  'in-progress': 'none',
  planned: 'none',
  early: 'good',
  done: 'good',
  dropped: 'none',
};

const severityTones: Readonly<Record<Bottleneck['severity'], Tone>> = {
  high: 'bad',
  medium: 'watch',
  low: 'none',
  unrated: 'none',
};

const mostSlides = 3;
const longestName = 170;
const longestText = 110;

/** Who has to act, and whose word it is. */
function whoOf(owner: string | null, source: string, { catalogue }: DeckData, locale: Locale): string {
  const agency = owner === null ? null : catalogue.agencies.get(owner);
  const publisher = publisherOf({ source }, catalogue.sources);
  return [...(agency ? [inLocale(agency.shortName, locale)] : []), publisher].join(' · ');
}

function milestoneRow(one: Milestone, data: DeckData, locale: Locale): SlideRow {
  const words = deckWords(locale);
  const when = one.doneOn
    ? words.doneOn(formatPeriod(one.doneOn, locale))
    : one.due && words.due(formatPeriod(one.due, locale));
  const programme = data.programmes?.programmes.find(({ id }) => id === one.programmeId);
  const parts = [when, programme && inLocale(programme.name, locale)].filter(Boolean);
  return {
    key: one.id,
    place: null,
    mark: { text: milestoneLabel(one.status, locale), tone: statusTones[one.status] },
    name: shortened(inLocale(one.name, locale), longestName),
    text: shortened(parts.join(' · '), longestText),
    figure: null,
    who: whoOf(one.owner, one.source, data, locale),
  };
}

function withoutFile(
  draft: Pick<Slide, 'ref' | 'kicker' | 'remark' | 'notes'>,
  data: DeckData,
  locale: Locale,
): readonly Slide[] {
  return [
    finished({
      ...draft,
      title: draft.kicker,
      body: { kind: 'notice', text: deckWords(locale).noProgrammes },
      source: commonSource(data.catalogue, [], locale),
    }),
  ];
}

/** Programmes in their milestones, the late ones first. */
export function programmeSlides(data: DeckData, locale: Locale): readonly Slide[] {
  const { programmes, catalogue } = data;
  const words = deckWords(locale);
  const draft = { ref: { kind: 'programmes' as const }, kicker: words.programmes, remark: '', notes: [] };
  if (programmes === null) return withoutFile(draft, data, locale);
  const milestones = programmes.milestones
    .filter(({ status }) => status !== 'dropped')
    .toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  return listSlides(
    {
      ...draft,
      title: programmesHeadline(programmes, locale),
      source: commonSource(
        catalogue,
        milestones.map(({ source }) => source),
        locale,
      ),
    },
    {
      rows: milestones.map((one) => milestoneRow(one, data, locale)),
      most: mostSlides,
      restOf: (left) => (left > 0 ? words.rest(left, words.programmes) : null),
      empty: words.noMilestones,
    },
    locale,
  );
}

/** What holds things up, as the data name it, with who should act. */
export function bottleneckSlides(data: DeckData, locale: Locale): readonly Slide[] {
  const { programmes, catalogue } = data;
  const words = deckWords(locale);
  const draft = { ref: { kind: 'bottlenecks' as const }, kicker: words.bottlenecks, remark: '', notes: [] };
  if (programmes === null) return withoutFile(draft, data, locale);
  const { bottlenecks } = programmes;
  const severe = bottlenecks.filter(({ severity }) => severity === 'high').length;
  const isRated = bottlenecks.some(({ severity }) => severity !== 'unrated');
  const notes = bottlenecks.flatMap((one) => (one.note ? [inLocale(one.note, locale)] : []));
  const bottlenecksTitle = () => {
    if (bottlenecks.length === 0) return words.noBottlenecks;
    return isRated
      ? words.bottlenecksTitle(bottlenecks.length, severe)
      : words.bottlenecksUnrated(bottlenecks.length);
  };
  return listSlides(
    {
      ...draft,
      notes: [...new Set(notes)],
      title: bottlenecksTitle(),
      source: commonSource(
        catalogue,
        bottlenecks.map(({ source }) => source),
        locale,
      ),
    },
    {
      rows: bottlenecks.map((one) => ({
        key: one.id,
        place: null,
        mark: { text: severityLabel(one.severity, locale), tone: severityTones[one.severity] },
        name: shortened(inLocale(one.name, locale), longestName),
        text: one.since ? words.since(formatPeriod(one.since, locale)) : '',
        figure: null,
        who: whoOf(one.owner, one.source, data, locale),
      })),
      most: mostSlides,
      restOf: (left) => (left > 0 ? words.rest(left, words.programmes) : null),
      empty: words.noBottlenecks,
    },
    locale,
  );
}
