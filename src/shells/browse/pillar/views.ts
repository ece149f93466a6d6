import type { ComponentType } from 'react';
import type { Filterable } from '#domain/indicator-filter.ts';
import type { IndicatorSort } from '#domain/indicator-sort.ts';
import type { Evaluation } from '#indicators/useEvaluation.ts';
import { lazyPart } from '#platform/lazy-part.ts';
import type { PillarView } from './pillar-url.ts';
import type { ChangeState } from './usePillarState.ts';

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

/** The views that a built page does not show; the code of each comes when it is wanted. */
export const lazyViews: Readonly<Record<LazyView, ComponentType<ViewProps>>> = {
  table: lazyPart(load.table),
  heat: lazyPart(load.heat),
  charts: lazyPart(load.charts),
};

/** Fetches the code of a view ahead of a press on its button. */
export function preloadView(view: PillarView): void {
  // The view itself asks again until it has its code.
  if (view !== 'cards') load[view]().catch(() => undefined);
}
