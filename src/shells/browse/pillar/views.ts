import type { ComponentType } from 'react';
import type { Filterable } from '#domain/indicator-filter.ts';
import type { IndicatorSort } from '#domain/indicator-sort.ts';
import type { Evaluation } from '#indicators/useEvaluation.ts';
import type { ChangeState } from './usePillarState.ts';
import type { PillarView } from './pillar-url.ts';

export interface ViewProps {
  /** What is left of the pillar, in its order. */
  readonly records: readonly Filterable[];
  readonly evaluation: Evaluation;
  readonly sort: IndicatorSort;
  readonly change: ChangeState;
}

type LazyView = Exclude<PillarView, 'cards'>;

const load: Readonly<Record<LazyView, () => Promise<ComponentType<ViewProps>>>> = {
  table: async () => (await import('./TableView.tsx')).TableView,
  heat: async () => (await import('./HeatView.tsx')).HeatView,
  charts: async () => (await import('./ChartsView.tsx')).ChartsView,
};

const loaded = new Map<LazyView, Promise<ComponentType<ViewProps>>>();

/** The code of a view that a built page does not show. When it cannot be had, the next call asks again. */
export function viewCode(view: LazyView): Promise<ComponentType<ViewProps>> {
  const known = loaded.get(view);
  if (known) return known;
  const asked = load[view]();
  loaded.set(view, asked);
  asked.catch(() => loaded.delete(view));
  return asked;
}

/** Fetches the code of a view ahead of a press on its button. */
export function preloadView(view: PillarView): void {
  // A view whose code cannot be fetched now says so when it is opened.
  if (view !== 'cards') viewCode(view).catch(() => undefined);
}
