import { lazy, type ComponentType } from 'react';
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

type ViewModule = { readonly default: ComponentType<ViewProps> };

const load: Readonly<Record<LazyView, () => Promise<ViewModule>>> = {
  table: async () => ({ default: (await import('./TableView.tsx')).TableView }),
  heat: async () => ({ default: (await import('./HeatView.tsx')).HeatView }),
  charts: async () => ({ default: (await import('./ChartsView.tsx')).ChartsView }),
};

const asked = new Map<
  LazyView,
  { readonly code: Promise<ViewModule>; readonly View: ComponentType<ViewProps> }
>();

function ask(view: LazyView) {
  const known = asked.get(view);
  if (known) return known;
  const code = load[view]();
  // What could not be had is asked for again the next time.
  code.catch(() => asked.delete(view));
  const made = { code, View: lazy(() => code) };
  asked.set(view, made);
  return made;
}

/** A view that a built page does not show; its code comes when it is wanted. */
export function lazyView(view: LazyView): ComponentType<ViewProps> {
  return ask(view).View;
}

/** Fetches the code of a view ahead of a press on its button. */
export function preloadView(view: PillarView): void {
  // A view whose code cannot be fetched now says so when it is opened.
  if (view !== 'cards') ask(view);
}
