import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Agency } from '#domain/model/index.ts';
import { usePatchAddress } from '#platform/address-param.ts';
import { readPillarState, writePillarState, type PillarState } from './pillar-url.ts';

/** Changes parts of the state; `replace` leaves no step for the back key. */
export type ChangeState = (change: Partial<PillarState>, options?: { readonly replace: boolean }) => void;

/** The state of a pillar page. The address is where it lives. */
export function usePillarState(agencies: ReadonlyMap<string, Agency>) {
  const [params] = useSearchParams();
  const patch = usePatchAddress();
  const read = useCallback(
    (address: URLSearchParams) => readPillarState(address, (id) => agencies.has(id)),
    [agencies],
  );
  const state = useMemo(() => read(params), [params, read]);
  const change: ChangeState = useCallback(
    (part, options = { replace: false }) =>
      patch((now) => writePillarState(now, { ...read(now), ...part }), options),
    [patch, read],
  );
  return { state, change };
}
