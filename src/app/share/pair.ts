import type { Assessment } from '#domain/assessment.ts';
import type { Evaluated } from '#domain/evaluated.ts';
import { publishedValue, type Published } from '#domain/figure.ts';
import type { Indicator } from '#domain/model/indicator.ts';
import { inLocale } from '#domain/model/text.ts';
import { deckWords } from '#domain/deck/words.ts';
import { readTogether } from '#domain/sentence/read-together.ts';
import { publisherOf, whenOf } from '#domain/sentence/source-words.ts';
import { figureText } from '#domain/sentence/terms.ts';
import { usageGap } from '#domain/usage-gap.ts';

interface Pair {
  readonly indicator: Indicator;
  readonly figure: Published;
}

/** What is used of what an indicator counts as issued, or the other way round; null where either is unknown. */
function pairOf({ indicator }: Assessment, { context }: Evaluated): Pair | null {
  if (publishedValue(indicator.latest) === null) return null;
  const lookUp = (id: string) => context.indicators.get(id) ?? null;
  const usage = usageGap(indicator, lookUp);
  if (usage) return { indicator: usage.used, figure: usage.usedFigure };
  for (const id of indicator.pairedWith) {
    const other = lookUp(id);
    const figure = publishedValue(other?.latest ?? null);
    if (other && figure) return { indicator: other, figure };
  }
  return null;
}

/**
 * What must stand beside a figure: «issued» with «used», or its companion; of a pair also its day and source. A figure
 * whose colour is withheld still has its pair beside it.
 */
export function togetherWith(
  assessment: Assessment,
  evaluated: Evaluated,
): { readonly line: string | null; readonly source: string | null } {
  const said = readTogether(assessment, evaluated.context, 'vi');
  const pair = pairOf(assessment, evaluated);
  if (pair === null) return { line: said, source: null };
  const { indicator, figure } = pair;
  const name = inLocale(indicator.shortName, 'vi');
  const publisher = publisherOf(figure, evaluated.catalogue.sources);
  return {
    line: said ?? `${name}: ${figureText(figure, indicator, 'vi')}`,
    source: deckWords('vi').alsoFrom(name, whenOf(figure, 'vi'), publisher),
  };
}
