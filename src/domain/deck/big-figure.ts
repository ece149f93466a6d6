import type { Assessment } from '../assessment.ts';
import type { Change } from '../change.ts';
import { displayStatus, toneOf, type Tone } from '../display-status.ts';
import { publishedValue } from '../figure.ts';
import { formatValue, valueParts } from '../format/value.ts';
import { inLocale, type Locale } from '../model/text.ts';
import type { SentenceContext } from '../sentence/context.ts';
import { factsOf, type Fact } from '../sentence/facts.ts';
import { upperFirst } from '../sentence/letters.ts';
import { phrase } from '../sentence/phrase.ts';
import { trustReason } from '../sentence/reasons.ts';
import { publisherOf, whenOf } from '../sentence/source-words.ts';
import { statusLabel } from '../sentence/status-words.ts';
import { figureText } from '../sentence/terms.ts';
import { mayCarryColour } from '../trust.ts';
import type { DeckData } from './data.ts';
import { factClauses } from './fact-clause.ts';
import type { BigFigure, Toned } from './slide.ts';
import { shortened } from './title.ts';
import { deckWords } from './words.ts';

const longestLine = 96;
const linesOnSlide = 2;

/** Facts that are a message of their own; the others stand below the figure itself. */
const messages: readonly Fact['kind'][] = [
  'withheld',
  'target-met',
  'target-open',
  'target-missed',
  'country',
  'change',
  'usage',
  'place',
];

const toneOfChange: Readonly<Record<Change['desirability'], Tone>> = {
  better: 'good',
  worse: 'bad',
  neutral: 'none',
};

function toneOfFact(fact: Fact, { performance }: Assessment): Tone {
  switch (fact.kind) {
    case 'target-met':
      return 'good';
    case 'target-missed':
      return 'bad';
    case 'target-open':
      return toneOf(performance.status);
    case 'country':
      return fact.position.good === null ? 'none' : fact.position.good ? 'good' : 'bad';
    case 'change':
      return toneOfChange[fact.change.desirability];
    default:
      return 'none';
  }
}

/** What an indicator's slide says: its title, and the lines below the figure. */
export function messageOf(
  assessment: Assessment,
  context: SentenceContext,
  locale: Locale,
): { readonly title: string; readonly lines: readonly Toned[] } {
  const { indicator } = assessment;
  const name = inLocale(indicator.shortName, locale);
  const facts = factsOf(assessment, context);
  const [first] = facts;
  const latest = publishedValue(indicator.latest);
  const isMessage = messages.includes(first.kind) || latest === null;
  const [title, rest] = isMessage
    ? factClauses(first, indicator, locale)
    : [figureText(latest, indicator, locale), ''];
  const line = (text: string, fact: Fact): Toned => ({
    text: shortened(upperFirst(text), longestLine),
    tone: toneOfFact(fact, assessment),
  });
  const others = (isMessage ? facts.slice(1) : facts).map((fact) =>
    line(phrase(fact, indicator, locale), fact),
  );
  const lines = [...(rest === '' ? [] : [line(rest, first)]), ...others].slice(0, linesOnSlide);
  return { title: `${name}: ${title}`, lines };
}

/** The figure of an indicator in large type, with its status where it may carry one. */
export function bigFigure(
  assessment: Assessment,
  lines: readonly Toned[],
  { catalogue }: DeckData,
  locale: Locale,
): BigFigure {
  const { indicator, trust } = assessment;
  const latest = publishedValue(indicator.latest);
  const words = deckWords(locale);
  const status = displayStatus(assessment);
  return {
    name: inLocale(indicator.shortName, locale),
    value: latest && valueParts(latest, indicator, locale),
    spoken: latest ? formatValue(latest, indicator, locale) : words.noFigure,
    reason: mayCarryColour(trust)
      ? null
      : upperFirst(trustReason(trust, indicator.latest?.period ?? null, locale)),
    status: { ...status, label: statusLabel(status, locale) },
    lines,
    when: latest ? words.figureOf(whenOf(latest, locale), publisherOf(latest, catalogue.sources)) : '',
  };
}
