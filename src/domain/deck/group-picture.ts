import { breakdownView, type BreakdownLine, type BreakdownView } from '../breakdown.ts';
import { publishedValue } from '../figure.ts';
import { formatValue } from '../format/value.ts';
import type { Breakdown } from '../model/detail.ts';
import type { Indicator } from '../model/indicator.ts';
import { inLocale, type Locale } from '../model/text.ts';
import { positionWords } from '../sentence/comparison-words.ts';
import { flagWords } from '../sentence/reasons.ts';
import type { Bar, Picture } from './picture.ts';
import { deckWords } from './words.ts';

/** Bars that a slide holds at a readable size. */
export const barsOnSlide = 12;

type Bars = Extract<Picture, { kind: 'bars' | 'places' }>;

export interface GroupPicture {
  readonly picture: Bars;
  /** What stands out, for the title; empty when no group has a figure. */
  readonly finding: string;
  /** Groups that are not on the slide. */
  readonly left: number;
  /** Whether a group is set against the country. */
  readonly hasCountry: boolean;
}

function valueText(
  { row }: BreakdownLine,
  view: BreakdownView,
  indicator: Indicator,
  locale: Locale,
): string {
  const figure = publishedValue(row.observation);
  const { decimals } = view;
  const bounds = row.outOf === null ? indicator.bounds : { min: 0, max: row.outOf };
  if (figure) {
    const own = view.kind === 'places' || row.outOf !== null ? bounds : null;
    return formatValue(figure, { unit: indicator.unit, decimals, bounds: own }, locale);
  }
  const [reason] = row.observation.flags;
  return reason ? flagWords(reason, locale) : deckWords(locale).noFigure;
}

function findingOf(view: BreakdownView, indicator: Indicator, locale: Locale): string {
  const words = deckWords(locale);
  const first = view.lines.find(({ at }) => at !== null);
  if (!first) return '';
  const name = `«${inLocale(first.row.label, locale)}»`;
  const value = valueText(first, view, indicator, locale);
  switch (view.order) {
    case 'gap': {
      const { position } = first;
      if (position.kind === 'not-comparable' || position.good !== false) return words.lowest(name, value);
      const format = { ...indicator, decimals: view.decimals };
      return words.behind(name, positionWords(position, format, locale));
    }
    case 'place':
      return words.lastPlace(name, value);
    case 'lowest':
      return words.lowest(name, value);
    case 'highest':
    case 'largest':
      return words.highest(name, value);
  }
}

/** An indicator by group, the group that matters most first; administrative units have a page of their own. */
export function groupPicture(breakdown: Breakdown, indicator: Indicator, locale: Locale): GroupPicture {
  const view = breakdownView(breakdown, indicator);
  const bars = view.lines.slice(0, barsOnSlide).map((line): Bar => ({
    key: line.row.key,
    label: inLocale(line.row.label, locale),
    text: valueText(line, view, indicator, locale),
    value: line.row.observation.value,
    at: line.at,
    tone: 'group',
    countryAt: line.nationalAt,
  }));
  return {
    picture: {
      kind: view.kind,
      title: inLocale(breakdown.label, locale),
      bars,
      zeroAt: view.zeroAt,
      whole: '',
      unit: view.kind === 'places' ? '' : inLocale(indicator.unit.symbol, locale),
    },
    finding: findingOf(view, indicator, locale),
    left: Math.max(0, view.lines.length - barsOnSlide),
    hasCountry: bars.some(({ countryAt }) => countryAt !== null),
  };
}
