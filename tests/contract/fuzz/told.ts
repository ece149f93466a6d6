import { attentionList } from '#domain/attention.ts';
import { breakdownView } from '#domain/breakdown.ts';
import { editionHealth, indicatorHealth } from '#domain/data-health.ts';
import type { PlainDate } from '#domain/date.ts';
import { buildSlides } from '#domain/deck/build.ts';
import type { DeckData } from '#domain/deck/data.ts';
import { deckIds, deckRefs } from '#domain/deck/decks.ts';
import { deckDataOf, type DeckParts } from '#domain/deck/from-parts.ts';
import { heatTables } from '#domain/heat-table.ts';
import type { IndicatorDetail, Locale } from '#domain/model/index.ts';
import { paceReport } from '#domain/pace-report.ts';
import { placeOf } from '#domain/place.ts';
import { attentionFigure } from '#domain/sentence/attention-figure.ts';
import { attentionHeadline } from '#domain/sentence/attention-headline.ts';
import { attentionReason, attentionSentence } from '#domain/sentence/attention.ts';
import { ageWords } from '#domain/sentence/age.ts';
import { cardSentence } from '#domain/sentence/card.ts';
import { changeRowWords } from '#domain/sentence/change-words.ts';
import { changeFigure, changeSentence } from '#domain/sentence/change-sentence.ts';
import { changeWords, positionWords, targetGapWords } from '#domain/sentence/comparison-words.ts';
import {
  dataHeadline,
  dueWords,
  healthReason,
  lateWords,
  receivedWords,
} from '#domain/sentence/data-health.ts';
import { editionChangeHeadline } from '#domain/sentence/edition-headline.ts';
import { explainAssessment } from '#domain/sentence/explain.ts';
import { indicatorHeadline } from '#domain/sentence/headline.ts';
import { overviewHeadline, pillarHeadline } from '#domain/sentence/overview-headline.ts';
import { paceReportSentence } from '#domain/sentence/pace-report.ts';
import { placeWords } from '#domain/sentence/place-words.ts';
import { programmesHeadline } from '#domain/sentence/programmes.ts';
import { readTogether } from '#domain/sentence/read-together.ts';
import { statusReason } from '#domain/sentence/reasons.ts';
import { comparatorText, targetText } from '#domain/sentence/terms.ts';
import { unitsHeadline } from '#domain/sentence/units-headline.ts';
import { finishSeries } from '#domain/series.ts';
import { sourceUses } from '#domain/source-use.ts';
import { tally } from '#domain/tally.ts';
import { joinUnits } from '#domain/units/join.ts';
import { rankUnits } from '#domain/units/ranking.ts';

const zone = 'Asia/Ho_Chi_Minh';

function ofIndicators({ assessments, context }: DeckData, day: PlainDate, locale: Locale): unknown {
  return assessments.map((one) => {
    const { indicator } = one;
    const place = placeOf(indicator);
    return [
      cardSentence(one, context, locale),
      indicatorHeadline(one, context, locale),
      readTogether(one, context, locale),
      explainAssessment(one, day, locale),
      statusReason(one, locale),
      positionWords(one.position, indicator, locale),
      changeWords(one.change, indicator, locale),
      targetGapWords(one.performance, indicator, locale),
      paceReportSentence(paceReport(one), indicator, locale),
      place && placeWords(place, locale),
      indicator.latest && ageWords(indicator.latest, day, locale),
      indicator.targets.map((target) => targetText(target, indicator, locale)),
      indicator.comparators.map((other) => comparatorText(other, indicator, locale)),
    ];
  });
}

function ofLists(
  { assessments, context, catalogue, programmes, changes }: DeckData,
  day: PlainDate,
  locale: Locale,
) {
  const items = attentionList(assessments, programmes?.bottlenecks ?? [], catalogue.pillars, context);
  const health = indicatorHealth(assessments, day);
  const rows = changes ? Object.values(changes.rows).flat() : [];
  return [
    overviewHeadline(assessments, context, locale),
    ...catalogue.pillars.map((pillar) => pillarHeadline(pillar, assessments, context, locale)),
    attentionHeadline(items, context, locale),
    items.map((item) => [
      attentionSentence(item, context, locale),
      attentionReason(item, context, locale),
      attentionFigure(item, context, locale),
    ]),
    dataHeadline(editionHealth(health), catalogue.problems.length, locale),
    health.map((one) => [healthReason(one, locale), lateWords(one.lateDays, locale)]),
    sourceUses(catalogue, health, programmes).map((one) => [
      receivedWords(one, locale, zone),
      dueWords(one.nextDue, locale),
    ]),
    programmes && programmesHeadline(programmes, locale),
    changes && editionChangeHeadline({ from: changes.from, to: catalogue.edition }, changes.rows, locale),
    rows.map((row) => [changeRowWords(row, locale), changeSentence(row, locale)]),
    rows.flatMap(({ from, to }) => [from, to].map((one) => one && changeFigure(one, locale))),
  ];
}

function ofHistory(detail: IndicatorDetail, { byId }: DeckData, locale: Locale): unknown {
  const assessment = byId.get(detail.id);
  if (!assessment) return null;
  const { indicator, trust } = assessment;
  return [
    finishSeries(detail.observations, indicator.cadence).map(({ value }) => value),
    detail.breakdowns.map((one) => [
      breakdownView(one, indicator),
      unitsHeadline(rankUnits(joinUnits(one, null), indicator, detail), indicator, trust, locale),
    ]),
  ];
}

/** Everything that is said of the files of one moment in one language: sentences, tables, slides. */
export function everythingTold(parts: DeckParts, day: PlainDate, locale: Locale): unknown {
  const data = deckDataOf(parts, { own: day, earlier: day });
  const refs = deckRefs(deckIds.full, data) ?? [];
  return [
    tally(data.assessments),
    heatTables([]),
    ofIndicators(data, day, locale),
    ofLists(data, day, locale),
    [...data.details.values()].map((detail) => ofHistory(detail, data, locale)),
    buildSlides({ title: 'Toàn cảnh', refs }, data, locale),
  ];
}

/** What no reader may meet: a word of the machine, or the dash that stands for a number that is none. */
const unsayable = /NaN|undefined|Infinity|\[object |\bnull\b|∞|\d[eE]\+?\d|(?:^|[\s(])–(?:[\s%,.;):]|$)/;

/** Texts that cannot be said and numbers that are none, anywhere in what was told. */
export function unsaid(told: unknown, isWritten: (text: string) => boolean, at = ''): readonly string[] {
  if (typeof told === 'string') {
    const [found] = unsayable.exec(told) ?? [];
    return found === undefined || isWritten(found) ? [] : [`${at}: ${told}`];
  }
  if (typeof told === 'number') return Number.isFinite(told) ? [] : [`${at}: ${told}`];
  if (told === undefined || typeof told === 'function') return [`${at}: ${typeof told}`];
  if (told === null || typeof told !== 'object') return [];
  if (told instanceof Map) return [...told.values()].flatMap((one) => unsaid(one, isWritten, at));
  return Object.entries(told).flatMap(([key, one]) => unsaid(one, isWritten, `${at}.${key}`));
}
