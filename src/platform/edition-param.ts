import { useSearchParams } from 'react-router';

/** Name of the address part that asks for a frozen edition: `?ky=2023-07`. */
export const editionParam = 'ky';

/** Id of the edition that the address asks for, or null for the current one. */
export function useEditionId(): string | null {
  const [params] = useSearchParams();
  const id = params.get(editionParam);
  return id === '' ? null : id;
}
