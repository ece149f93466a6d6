import { useSearchParams } from 'react-router';

/**
 * A part of the state that lives in the address: `?nhom=don-vi`.
 * @returns its value, null when it is not there, and how to set it (null takes it off); the page stays where it is
 */
export function useAddressParam(name: string): readonly [string | null, (value: string | null) => void] {
  const [params, setParams] = useSearchParams();
  const value = params.get(name);
  const set = (next: string | null) =>
    setParams(
      (now) => {
        const changed = new URLSearchParams(now);
        if (next === null) changed.delete(name);
        else changed.set(name, next);
        return changed;
      },
      { replace: true, preventScrollReset: true },
    );
  return [value === '' ? null : value, set];
}
