import type { FetchQueryOptions, QueryClient, QueryKey } from '@tanstack/react-query';
import { changeKind } from '#domain/change-kind.ts';
import { wantsNote } from '#domain/change-note.ts';
import type { PlainDate } from '#domain/date.ts';
import type { DeckData } from '#domain/deck/data.ts';
import type { SlideRef } from '#domain/deck/slide-ref.ts';
import { diffEditions, type IndicatorDiff } from '#domain/edition-diff.ts';
import { previousEdition } from '#domain/edition-choice.ts';
import { evaluate, type Evaluated } from '#domain/evaluated.ts';
import { evaluationDate } from '#domain/evaluation.ts';
import type { Catalogue, IndicatorDetail, Programmes } from '#domain/model/index.ts';
import type { Api } from './api.ts';
import { catalogueQuery } from './catalogue.ts';
import { editionsQuery } from './editions.ts';
import { indicatorQuery } from './indicator.ts';
import { eachLimited } from './limited.ts';
import { programmesQuery } from './programmes.ts';
import type { Loaded } from './resource.ts';

/** The resources of one moment that a deck is made from, each with the text it was read from. */
export interface DeckSource {
  /** Edition as asked for; null for the current one. */
  readonly edition: string | null;
  /** When they were put together (ms). */
  readonly takenAt: number;
  /** The moment as of which they are judged (ms): when they were taken, later only on a wall that outlives the day. */
  readonly assessedAt: number;
  readonly catalogue: Loaded<Catalogue>;
  /** null when it could not be had; so are the others below. */
  readonly programmes: Loaded<Programmes> | null;
  readonly earlier: Loaded<Catalogue> | null;
  readonly details: ReadonlyMap<string, Loaded<IndicatorDetail>>;
  /** There is no edition before this one. */
  readonly isFirst: boolean;
  /** Indicators whose history could not be had. */
  readonly missing: readonly string[];
}

/** Which slides are wanted, once it is known what the edition holds. */
export type ChooseSlides = (
  data: Pick<DeckData, 'assessments' | 'programmes' | 'catalogue'>,
) => readonly SlideRef[];

interface TakeOptions {
  readonly api: Api;
  readonly client: QueryClient;
  readonly edition: string | null;
  readonly choose: ChooseSlides;
  readonly timeZone: string;
  /** Ask the source anew instead of taking what is already in memory. */
  readonly fresh: boolean;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** Histories in hand at once. */
const atOnce = 6;
/** Changed figures whose histories are asked for what explains them, at the most. */
const mostExplained = 20;

/**
 * Puts together everything that a deck needs. Only the catalogue is indispensable; what else cannot be had is left out,
 * and the slides say so.
 * @throws DataError when the catalogue cannot be had; an AbortError once aborted
 */
export async function takeDeck(options: TakeOptions): Promise<DeckSource> {
  const { api, client, edition, choose, timeZone, fresh, signal, onProgress } = options;
  const staleTime = fresh ? 0 : Infinity;
  const optional = <T>(work: Promise<T>): Promise<T | null> => work.catch(() => null);
  /** What cannot be had anew is taken as it was had before. */
  const orBefore = <T, K extends QueryKey>(query: FetchQueryOptions<T, Error, T, K>): Promise<T | null> =>
    client.fetchQuery({ ...query, staleTime }).catch(() => client.getQueryData<T>(query.queryKey) ?? null);
  const earlierOf = async (id: string) => {
    const list = await client.fetchQuery({ ...editionsQuery(api), staleTime });
    const before = previousEdition(list.value.editions, id);
    if (!before) return 'none';
    const folder = before.id === list.value.defaultId ? null : before.id;
    return client.fetchQuery({ ...catalogueQuery(api, folder), staleTime });
  };
  const [catalogue, programmes] = await Promise.all([
    client.fetchQuery({ ...catalogueQuery(api, edition), staleTime }),
    orBefore(programmesQuery(api, edition)),
  ]);
  signal.throwIfAborted();
  const takenAt = Date.now();
  const day = evaluationDate(catalogue.value.edition, takenAt, timeZone);
  const evaluated = evaluate(catalogue.value, day);
  const refs = choose({ ...evaluated, programmes: programmes?.value ?? null });
  const before = refs.some(({ kind }) => kind === 'changes')
    ? await optional(earlierOf(catalogue.value.edition.id))
    : null;
  const isFirst = before === 'none';
  const earlier = before === 'none' ? null : before;
  signal.throwIfAborted();

  const named = refs.flatMap((ref) => (ref.kind === 'indicator' ? [ref.id] : []));
  const toExplain = earlier ? explainable(earlier.value, evaluated, takenAt, timeZone) : [];
  const ids = [...new Set([...named, ...toExplain])].filter((id) => evaluated.byId.has(id));
  const details = new Map<string, Loaded<IndicatorDetail>>();
  const missing: string[] = [];
  onProgress(0, ids.length);
  await eachLimited(ids, atOnce, signal, async (id) => {
    const detail = await orBefore(indicatorQuery(api, edition, id));
    if (detail) details.set(id, detail);
    else missing.push(id);
    onProgress(details.size + missing.length, ids.length);
  });
  return { edition, takenAt, assessedAt: takenAt, catalogue, programmes, earlier, isFirst, details, missing };
}

/** Worse and revised figures ask for an explanation first. */
function urgency(one: IndicatorDiff): number {
  return ['worse', 'revised'].includes(changeKind(one, false)) ? 0 : 1;
}

function explainable(
  earlier: Catalogue,
  { catalogue, context }: Evaluated,
  now: number,
  timeZone: string,
): readonly string[] {
  const from: PlainDate = evaluationDate(earlier.edition, now, timeZone);
  const diff = diffEditions(earlier, catalogue, { from, to: context.evaluationDate });
  return diff.common
    .filter(wantsNote)
    .toSorted((a, b) => urgency(a) - urgency(b))
    .slice(0, mostExplained)
    .map(({ to }) => to.indicator.id);
}
