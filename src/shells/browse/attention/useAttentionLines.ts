import { useMemo } from 'react';
import { attentionList } from '#domain/attention.ts';
import type { Placed } from '#domain/attention-groups.ts';
import type { Evaluation } from '#indicators/useEvaluation.ts';
import { useProgrammes } from '#indicators/useProgrammes.ts';

/** The whole list, worst first; without bottlenecks as long as their file cannot be had. */
export function useAttentionLines({ catalogue, assessments }: Evaluation): {
  readonly lines: readonly Placed[];
  /** Why the bottlenecks are not in the list, and how to ask again. */
  readonly failure: { readonly error: unknown; readonly retry: () => void } | null;
} {
  const programmes = useProgrammes();
  const bottlenecks = programmes.data?.value.bottlenecks;
  const lines = useMemo(
    () =>
      attentionList(assessments, bottlenecks ?? [], catalogue.pillars).map((item, index) => {
        // An owner that the edition does not know is as good as none.
        const known = item.owner !== null && catalogue.agencies.has(item.owner);
        return { place: index + 1, item: known ? item : { ...item, owner: null } };
      }),
    [assessments, bottlenecks, catalogue],
  );
  const failed = programmes.isError && programmes.data === undefined;
  return {
    lines,
    failure: failed ? { error: programmes.error, retry: () => void programmes.refetch() } : null,
  };
}
