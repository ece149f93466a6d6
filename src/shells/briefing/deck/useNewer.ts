import { useQuery } from '@tanstack/react-query';
import { catalogueQuery } from '#data/catalogue.ts';
import { useApi } from '#data/context.tsx';
import type { DeckSource } from '#data/deck-source.ts';
import { programmesQuery } from '#data/programmes.ts';

/** Whether the source has published something else since a deck was put together. It is asked as often as always. */
export function useNewer({ edition, catalogue, programmes }: DeckSource): boolean {
  const api = useApi();
  const now = useQuery(catalogueQuery(api, edition)).data;
  const work = useQuery(programmesQuery(api, edition)).data;
  const differs = (live: { readonly text: string } | undefined, held: { readonly text: string } | null) =>
    live !== undefined && live.text !== held?.text;
  return differs(now, catalogue) || differs(work, programmes);
}
