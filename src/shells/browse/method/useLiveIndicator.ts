import { useQuery } from '@tanstack/react-query';
import { useApi } from '#data/context.tsx';
import { indicatorQuery } from '#data/indicator.ts';
import { needsHistory, rowAsIndicator, type WorkedCase } from '#domain/examples/worked.ts';
import type { Indicator, Observation } from '#domain/model/index.ts';
import type { Evaluation } from '#indicators/useEvaluation.ts';
import { useEditionId } from '#platform/edition-param.ts';

/** What the edition on the screen has of a worked case. */
export interface LiveIndicator {
  /** The case as published; null when this edition has none. */
  readonly indicator: Indicator | null;
  /** Its figures, oldest first; empty while they are unknown. */
  readonly history: readonly Observation[];
}

/** Looks a worked case up in the edition on the screen, with the history of the indicator where the case needs it. */
export function useLiveIndicator(each: WorkedCase, evaluation: Evaluation): LiveIndicator {
  const id = each.published ?? '';
  const indicator = evaluation.byId.get(id)?.indicator ?? null;
  const query = indicatorQuery(useApi(), useEditionId(), id);
  const detail = useQuery({ ...query, enabled: indicator !== null && needsHistory(each) }).data?.value;
  const history = detail?.observations ?? [];
  if (indicator === null || each.row === null) return { indicator, history };
  const row = detail?.breakdowns.flatMap(({ rows }) => rows).find(({ key }) => key === each.row);
  return { indicator: row ? rowAsIndicator(indicator, row) : null, history };
}
