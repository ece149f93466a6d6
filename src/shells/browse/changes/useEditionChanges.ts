import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { catalogueQuery } from '#data/catalogue.ts';
import { useApi } from '#data/context.tsx';
import { sourceHealth, type SourceHealth } from '#data/health.ts';
import type { ChangeNote } from '#domain/change-note.ts';
import { changeRows, type ChangeRows } from '#domain/change-rows.ts';
import { diffEditions, type EditionDiff } from '#domain/edition-diff.ts';
import { evaluationDate } from '#domain/evaluation.ts';
import type { Catalogue, EditionList } from '#domain/model/index.ts';
import { timeZone, useNow } from '#platform/clock.ts';
import { useRenderTime } from '#platform/render-time.ts';
import { folderOf } from './edition-pair.ts';
import { useChangeNotes } from './useChangeNotes.ts';

/** Two editions set against each other. */
export interface EditionChanges {
  readonly from: Catalogue;
  readonly to: Catalogue;
  readonly diff: EditionDiff;
  readonly rows: ChangeRows;
  readonly notes: ReadonlyMap<string, ChangeNote>;
  readonly health: SourceHealth;
  readonly retry: () => void;
}

export type EditionChangesState =
  | { readonly kind: 'pending' }
  | { readonly kind: 'failed'; readonly edition: string; readonly error: unknown; readonly retry: () => void }
  | ({ readonly kind: 'ready' } & EditionChanges);

/** Fetches two editions and compares them, each as of its own evaluation day. */
export function useEditionChanges(list: EditionList, fromId: string, toId: string): EditionChangesState {
  const api = useApi();
  const now = useNow(useRenderTime());
  const before = useQuery(catalogueQuery(api, folderOf(list, fromId)));
  const after = useQuery(catalogueQuery(api, folderOf(list, toId)));
  const [from, to] = [before.data?.value ?? null, after.data?.value ?? null];
  const fromDay = from && evaluationDate(from.edition, now, timeZone);
  const toDay = to && evaluationDate(to.edition, now, timeZone);
  const diff = useMemo(
    () => (from && to && fromDay && toDay ? diffEditions(from, to, { from: fromDay, to: toDay }) : null),
    [from, to, fromDay, toDay],
  );
  const laterId = from && to && from.edition.dataCutoff > to.edition.dataCutoff ? fromId : toId;
  const { notes, settled } = useChangeNotes(diff, folderOf(list, laterId));
  const explained = [...notes].filter(([, { boundaries }]) => boundaries.length > 0).map(([id]) => id);
  const key = explained.join(' ');
  const rows = useMemo(
    () => diff && changeRows(diff, new Set(key === '' ? [] : key.split(' '))),
    [diff, key],
  );
  const retry = () => {
    void before.refetch();
    void after.refetch();
  };
  if (from && to && diff && rows && settled) {
    return { kind: 'ready', from, to, diff, rows, notes, health: sourceHealth(after), retry };
  }
  if (after.isError && !to) return { kind: 'failed', edition: toId, error: after.error, retry };
  if (before.isError && !from) return { kind: 'failed', edition: fromId, error: before.error, retry };
  return { kind: 'pending' };
}
