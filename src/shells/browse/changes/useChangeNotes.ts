import { useQueries } from '@tanstack/react-query';
import { useApi } from '#data/context.tsx';
import { indicatorQuery } from '#data/indicator.ts';
import { changeKind } from '#domain/change-kind.ts';
import { changeNote, wantsNote, type ChangeNote } from '#domain/change-note.ts';
import type { EditionDiff, IndicatorDiff } from '#domain/edition-diff.ts';

/** Histories fetched for one comparison at the most; worse ones and revisions come first. */
const most = 100;

const urgency = ['worse', 'revised'];

function wanted(diff: EditionDiff): readonly IndicatorDiff[] {
  const rank = (one: IndicatorDiff) => {
    const at = urgency.indexOf(changeKind(one, false));
    return at < 0 ? urgency.length : at;
  };
  return diff.common
    .filter(wantsNote)
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, most);
}

/**
 * What histories say about the changes: boundary changes and reasons of revisions, by indicator.
 * @param folder edition whose histories reach over both sides (`null`: the current one)
 * @returns `settled` once it is known of every worse figure whether a boundary change explains it; until then a page
 * must not call it worse. A history that cannot be had explains nothing.
 */
export function useChangeNotes(
  diff: EditionDiff | null,
  folder: string | null,
): { readonly notes: ReadonlyMap<string, ChangeNote>; readonly settled: boolean } {
  const api = useApi();
  const asked = diff === null ? [] : wanted(diff);
  const results = useQueries({
    queries: asked.map((one) => ({
      ...indicatorQuery(api, folder, one.to.indicator.id),
      // The figures come with the catalogue; a history is read once for what happened between them.
      refetchInterval: false as const,
      refetchOnWindowFocus: false,
    })),
  });
  const notes = new Map<string, ChangeNote>();
  let settled = true;
  for (const [index, one] of asked.entries()) {
    const result = results[index];
    if (result?.data) notes.set(one.to.indicator.id, changeNote(one, result.data.value));
    else if (result?.isPending && changeKind(one, false) === 'worse') settled = false;
  }
  return { notes, settled };
}
