import { parseCatalogue } from '#contract/catalogue.ts';
import { parseProgrammes } from '#contract/programmes.ts';
import type { DeckData } from '#domain/deck/data.ts';
import { evaluate } from '#domain/evaluated.ts';
import { evaluationDate } from '#domain/evaluation.ts';
import type { ShareCard } from './card.ts';
import { indicatorCard } from './indicator-card.ts';
import { attentionCard, overviewCard, pillarCard } from './page-cards.ts';

/** Texts of the resources of the default edition; programmes are null where there is no such file. */
export interface ShareTexts {
  readonly catalogue: string;
  readonly programmes: string | null;
}

/**
 * The previews of all pages of the default edition that have one, the overview first.
 * @param now milliseconds since 1970: the day as of which a live edition is judged
 * @param timeZone IANA name
 * @throws when the catalogue cannot be read; without readable programmes the attention list has no bottlenecks
 */
export function shareCards(texts: ShareTexts, now: number, timeZone: string): readonly ShareCard[] {
  const read = parseCatalogue(texts.catalogue);
  if (!read.ok) throw new Error(read.message);
  const catalogue = read.value;
  const programmes = texts.programmes === null ? null : parseProgrammes(texts.programmes, catalogue);
  const data: DeckData = {
    ...evaluate(catalogue, evaluationDate(catalogue.edition, now, timeZone)),
    programmes: programmes?.ok ? programmes.value : null,
    changes: null,
    details: new Map(),
  };
  return [
    overviewCard(data),
    attentionCard(data),
    ...catalogue.pillars.map((pillar) => pillarCard(pillar, data)),
    ...data.assessments.map((assessment) => indicatorCard(assessment, data)),
  ];
}
