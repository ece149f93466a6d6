import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { usePatchAddress } from '#platform/address-param.ts';
import { readChoice, writeChoice, type Choice, type ReadChoice } from './choice.ts';

/** Changes parts of the choice; `replace` leaves no step for the back key. */
export type ChangeChoice = (part: Partial<Choice>, options?: { readonly replace: boolean }) => void;

/** What is chosen. The address is where it lives. */
export function useChoice(): ReadChoice & { readonly change: ChangeChoice } {
  const [params] = useSearchParams();
  const patch = usePatchAddress();
  const read = useMemo(() => readChoice(params), [params]);
  const change: ChangeChoice = useCallback(
    (part, options = { replace: false }) =>
      patch((now) => writeChoice(now, { ...readChoice(now).choice, ...part }), options),
    [patch],
  );
  return { ...read, change };
}
