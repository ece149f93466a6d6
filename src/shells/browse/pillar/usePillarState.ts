import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Agency } from '#domain/model/index.ts';
import { readPillarState, writePillarState, type PillarState } from './pillar-url.ts';

/** Changes parts of the state; `replace` leaves no step for the back key. */
export type ChangeState = (change: Partial<PillarState>, options?: { readonly replace: boolean }) => void;

/** The state of a pillar page. The address is where it lives. */
export function usePillarState(agencies: ReadonlyMap<string, Agency>) {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => readPillarState(params, (id) => agencies.has(id)), [params, agencies]);
  const change: ChangeState = useCallback(
    (part, options = { replace: false }) => {
      const next = writePillarState(params, { ...state, ...part });
      setParams(next, { ...options, preventScrollReset: true });
    },
    [params, state, setParams],
  );
  return { state, change };
}
