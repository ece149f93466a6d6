import { useMemo } from 'react';
import { attentionLines, type Placed } from '#domain/attention-groups.ts';
import type { Evaluation } from '#indicators/useEvaluation.ts';
import { useProgrammes } from '#indicators/useProgrammes.ts';

/** The whole list, worst first; without bottlenecks as long as their file cannot be had. */
export function useAttentionLines(evaluation: Evaluation): {
  readonly lines: readonly Placed[];
  /** Why the bottlenecks are not in the list, and how to ask again. */
  readonly failure: { readonly error: unknown; readonly retry: () => void } | null;
} {
  const programmes = useProgrammes();
  const bottlenecks = programmes.data?.value.bottlenecks;
  const lines = useMemo(() => attentionLines(evaluation, bottlenecks ?? []), [evaluation, bottlenecks]);
  const failed = programmes.isError && programmes.data === undefined;
  return {
    lines,
    failure: failed ? { error: programmes.error, retry: () => void programmes.refetch() } : null,
  };
}
