import type { Assessment } from '#domain/assessment.ts';
import { barPicture } from '#domain/deck/bar-picture.ts';
import { sourceSentence } from '#domain/deck/source-sentence.ts';
import { commonSource } from '#domain/deck/sources-of.ts';
import { deckWords } from '#domain/deck/words.ts';
import { displayStatus } from '#domain/display-status.ts';
import type { Evaluated } from '#domain/evaluated.ts';
import { publishedValue } from '#domain/figure.ts';
import { valueParts } from '#domain/format/value.ts';
import { inLocale } from '#domain/model/text.ts';
import { cardSentence } from '#domain/sentence/card.ts';
import { lowerFirst, upperFirst } from '#domain/sentence/letters.ts';
import { trustReason } from '#domain/sentence/reasons.ts';
import { statusLabel } from '#domain/sentence/status-words.ts';
import { figureText } from '#domain/sentence/terms.ts';
import { mayCarryColour } from '#domain/trust.ts';
import { isShare } from '#domain/unit.ts';
import { vi } from '#i18n/vi.ts';
import { paths } from '#platform/paths.ts';
import { commonOf, description, judgedOn, widgetOf } from './common.ts';
import type { FigureBody, ShareCard } from './card.ts';
import { togetherWith } from './pair.ts';

/** «100%» says nothing without what it is a hundred per cent of. */
function wholeLine({ unit, latest, denominator }: Assessment['indicator']): readonly string[] {
  const isWhole = latest?.value === 100 && isShare(unit) && denominator !== null;
  return isWhole ? [vi.card.whole(inLocale(denominator, 'vi'))] : [];
}

/** A preview shows about so many characters of a title. */
const longestTitle = 90;

/** Name and figure; the short name where the whole one would push the figure out of sight. */
function titleOf({ name, shortName }: Assessment['indicator'], said: string): string {
  const whole = `${inLocale(name, 'vi')}: ${said}`;
  return whole.length <= longestTitle ? whole : `${inLocale(shortName, 'vi')}: ${said}`;
}

/** In the place of a figure that there is not: why; and what else the sentence says. */
function withoutFigure({ trust, indicator }: Assessment, sentence: string): readonly [string, string] {
  if (mayCarryColour(trust)) return [deckWords('vi').noFigure, sentence];
  const reason = upperFirst(trustReason(trust, indicator.latest?.period ?? null, 'vi'));
  const rest = sentence.startsWith(reason) ? sentence.slice(reason.length).replace(/^; /, '') : sentence;
  return [reason, upperFirst(rest)];
}

function bodyOf(
  assessment: Assessment,
  evaluated: Evaluated,
  sentence: string,
  beside: string | null,
): FigureBody {
  const { indicator } = assessment;
  const latest = publishedValue(indicator.latest);
  const [instead, first] = latest ? ['', sentence] : withoutFigure(assessment, sentence);
  const status = displayStatus(assessment);
  const picture = barPicture(assessment, inLocale(evaluated.catalogue.area.name, 'vi'), 'vi');
  return {
    kind: 'figure',
    value: latest && valueParts(latest, indicator, 'vi'),
    instead,
    status: latest && { ...status, label: statusLabel(status, 'vi') },
    lines: [
      first,
      ...(beside === null || beside === sentence ? [] : [beside]),
      ...(latest ? wholeLine(indicator) : []),
    ].filter((line) => line !== ''),
    bars: picture?.bars ?? [],
    scale: picture?.kind === 'places' ? 'places' : 'amounts',
  };
}

/** The preview of an indicator's page. */
export function indicatorCard(assessment: Assessment, evaluated: Evaluated): ShareCard {
  const { catalogue, context } = evaluated;
  const { indicator } = assessment;
  const latest = publishedValue(indicator.latest);
  const pillar = catalogue.pillars.find(({ id }) => id === indicator.pillarId);
  const beside = togetherWith(assessment, evaluated);
  const sentence = cardSentence(assessment, context, 'vi');
  const body = bodyOf(assessment, evaluated, sentence, beside.line);
  const source = latest
    ? [
        sourceSentence(latest, catalogue.sources, context.evaluationDate, 'vi'),
        ...(beside.source === null ? [] : [beside.source]),
      ].join(' · ')
    : commonSource(catalogue, [], 'vi');
  return {
    ...commonOf(catalogue),
    name: `chi-so-${indicator.id}`,
    path: paths.indicator(indicator.id),
    widget: widgetOf('indicator', [indicator.id]),
    kicker: pillar ? inLocale(pillar.name, 'vi') : '',
    headline: inLocale(indicator.name, 'vi'),
    body,
    source,
    remark: judgedOn(evaluated),
    // The figure says of what it is 100%; without one the sentence says why, and what it should reach.
    title: titleOf(indicator, latest ? figureText(latest, indicator, 'vi') : lowerFirst(sentence)),
    description: description(
      latest ? body.lines.filter((line) => !wholeLine(indicator).includes(line)) : [],
      source,
      evaluated,
    ),
  };
}
