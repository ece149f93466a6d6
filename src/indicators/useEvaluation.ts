import { createContext, useContext } from 'react';
import { evaluate, type Evaluated } from '#domain/evaluated.ts';
import { evaluationDate } from '#domain/evaluation.ts';
import type { Catalogue } from '#domain/model/index.ts';
import { timeZone, useNow } from '#platform/clock.ts';
import { useRenderTime } from '#platform/render-time.ts';

/** Every indicator of a catalogue, assessed as of its evaluation day. */
export type Evaluation = Evaluated;

/** The newest evaluation of each catalogue: every page shows the same one, and turning to a page computes nothing. */
const known = new WeakMap<Catalogue, Evaluation>();

/** Assesses a catalogue; again only when it or the day changes. */
export function useEvaluation(catalogue: Catalogue): Evaluation {
  const now = useNow(useRenderTime());
  const day = evaluationDate(catalogue.edition, now, timeZone);
  const before = known.get(catalogue);
  if (before?.context.evaluationDate === day) return before;
  const evaluation = evaluate(catalogue, day);
  known.set(catalogue, evaluation);
  return evaluation;
}

const EvaluationContext = createContext<Evaluation | null>(null);

export const EvaluationProvider = EvaluationContext.Provider;

/** The evaluation of the page around. @throws outside a `CatalogueGate`: a wiring mistake, not a state */
export function useEvaluated(): Evaluation {
  const evaluation = useContext(EvaluationContext);
  if (!evaluation) throw new Error('CatalogueGate is missing');
  return evaluation;
}
