import { useCallback } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

/** Changes the parameters handed in; `replace: false` leaves a step for the back key. */
export type PatchAddress = (
  patch: (params: URLSearchParams) => void,
  options?: { readonly replace: boolean },
) => void;

/**
 * Changes parts of the state that live in the address; the page stays where it is. It starts from the address as it is
 * at that moment, not as it was when the page was last rendered: two quick choices must not undo each other.
 */
export function usePatchAddress(): PatchAddress {
  const navigate = useNavigate();
  return useCallback(
    (patch, { replace } = { replace: true }) => {
      const params = new URLSearchParams(window.location.search);
      patch(params);
      void navigate({ search: params.toString() }, { replace, preventScrollReset: true });
    },
    [navigate],
  );
}

/** Sets a parameter, or takes it off when there is nothing to say. */
export function setOrDelete(params: URLSearchParams, name: string, value: string | null | undefined): void {
  if (value) params.set(name, value);
  else params.delete(name);
}

/**
 * One part of the state that lives in the address: `?nhom=don-vi`.
 * @returns its value, null when it is not there, and how to set it (null takes it off)
 */
export function useAddressParam(name: string): readonly [string | null, (value: string | null) => void] {
  const [params] = useSearchParams();
  const patch = usePatchAddress();
  const value = params.get(name);
  return [value === '' ? null : value, (next) => patch((now) => setOrDelete(now, name, next))];
}
