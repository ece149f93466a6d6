import { useSearchParams } from 'react-router';
import { previousEdition } from '#domain/edition-choice.ts';
import type { EditionEntry, EditionList } from '#domain/model/index.ts';
import { useEditionId } from '#platform/edition-param.ts';
import { usePatchAddress } from '#platform/address-param.ts';

/** Why there is nothing to compare. */
export type NoPair = 'unknown' | 'single' | 'first' | 'same';

export interface EditionPair {
  /** Ids as asked for; the earlier one null when there is none before the later one. */
  readonly from: string | null;
  readonly to: string;
  readonly unknown: readonly string[];
  readonly obstacle: NoPair | null;
  readonly choose: (from: string, to: string) => void;
}

/** Folder of an edition for the API: the default one is served as the current. */
export function folderOf(list: EditionList, id: string): string | null {
  return id === list.defaultId ? null : id;
}

export function entryOf(list: EditionList, id: string | null): EditionEntry | null {
  return list.editions.find((edition) => edition.id === id) ?? null;
}

function obstacleOf(list: EditionList, from: string | null, to: string): NoPair | null {
  const known = (id: string) => entryOf(list, id) !== null;
  if (!known(to) || (from !== null && !known(from))) return 'unknown';
  if (list.editions.length < 2) return 'single';
  if (from === null) return 'first';
  return from === to ? 'same' : null;
}

/** The two editions of the address, `?tu=2023-07&den=2025-06`; by default the shown one and the one before it. */
export function useEditionPair(list: EditionList): EditionPair {
  const [params] = useSearchParams();
  const patch = usePatchAddress();
  const shown = useEditionId() ?? list.defaultId;
  const to = params.get('den') || shown;
  const from = params.get('tu') || (previousEdition(list.editions, to)?.id ?? null);
  const asked = from === null ? [to] : [from, to];
  const choose = (tu: string, den: string) =>
    patch((now) => {
      now.set('tu', tu);
      now.set('den', den);
    });
  return {
    from,
    to,
    unknown: asked.filter((id) => entryOf(list, id) === null),
    obstacle: obstacleOf(list, from, to),
    choose,
  };
}
