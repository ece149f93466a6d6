import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { rangeBetween, wholeRange, type HistoryRange } from '#domain/history-range.ts';
import type { Observation } from '#domain/model/index.ts';
import { parsePeriod } from '#domain/period.ts';
import { setOrDelete, usePatchAddress } from '#platform/address-param.ts';

/** Names of the address parts that hold the first and the last period of the chart. */
const fromParam = 'tu';
const toParam = 'den';

/** How long a moving slider rests before the address follows it, ms: browsers limit how often it may change. */
const restMs = 300;

export interface HistoryRangeState {
  readonly range: HistoryRange;
  /** The address asks for a range in which nothing can be drawn. */
  readonly outside: boolean;
  /** Shows a range at once and puts it into the address when it rests. */
  readonly choose: (range: HistoryRange) => void;
}

/** The part of a history that the address asks for: `?tu=2020-01&den=2022-12`, each open when absent. */
export function useHistoryRange(history: readonly Observation[]): HistoryRangeState {
  const [params] = useSearchParams();
  const patch = usePatchAddress();
  const [draft, setDraft] = useState<HistoryRange | null>(null);
  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(() => {
      patch((now) => {
        const [first, last] = [history[draft.start], history[draft.end]];
        setOrDelete(now, fromParam, draft.start > 0 ? first?.period.text : null);
        setOrDelete(now, toParam, draft.end < history.length - 1 ? last?.period.text : null);
      });
    }, restMs);
    return () => clearTimeout(timer);
  }, [draft, history, patch]);
  const from = parsePeriod(params.get(fromParam) ?? '');
  const to = parsePeriod(params.get(toParam) ?? '');
  const asked = rangeBetween(history, from, to);
  // The address has caught up: from now on it is the only memory.
  useEffect(() => {
    if (asked && draft && asked.start === draft.start && asked.end === draft.end) {
      // Unless the slider has moved on in the meantime.
      setDraft((now) => (now === draft ? null : now));
    }
  }, [asked, draft]);
  return { range: draft ?? asked ?? wholeRange(history), outside: asked === null, choose: setDraft };
}
