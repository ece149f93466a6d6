import { assess, type Assessment } from './assessment.ts';
import type { PlainDate } from './date.ts';
import type { Catalogue } from './model/catalogue.ts';
import type { SentenceContext } from './sentence/context.ts';

/** Every indicator of a catalogue, assessed as of its evaluation day. */
export interface Evaluated {
  readonly catalogue: Catalogue;
  readonly assessments: readonly Assessment[];
  readonly byId: ReadonlyMap<string, Assessment>;
  readonly context: SentenceContext;
}

/** Assesses a whole catalogue as of a day (see `evaluationDate`). */
export function evaluate(catalogue: Catalogue, day: PlainDate): Evaluated {
  const assessments = catalogue.indicators.map((indicator) => assess(indicator, day));
  return {
    catalogue,
    assessments,
    byId: new Map(assessments.map((assessment) => [assessment.indicator.id, assessment])),
    context: {
      indicators: new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator])),
      pillars: catalogue.pillars,
      evaluationDate: day,
    },
  };
}
