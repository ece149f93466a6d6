import type { WidgetKind, WidgetRequest } from '#domain/widget/options.ts';
import type { Evaluation } from '#indicators/useEvaluation.ts';
import { IndicatorWidget } from './indicator/IndicatorWidget.tsx';
import { SetWidget } from './indicator/SetWidget.tsx';
import { lateView, readyView, type LateView } from './late-view.ts';

/** What every kind of widget is given once its figures are there. */
export interface ViewProps {
  readonly request: WidgetRequest;
  readonly evaluation: Evaluation;
}

/** One figure is what most portals show: its code comes first, that of the lists when one is wanted. */
const views: Readonly<Record<WidgetKind, LateView<ViewProps>>> = {
  indicator: readyView(IndicatorWidget),
  set: readyView(SetWidget),
  pillar: lateView(async () => (await import('./lists/PillarWidget.tsx')).PillarWidget),
  overview: lateView(async () => (await import('./lists/OverviewWidget.tsx')).OverviewWidget),
  attention: lateView(async () => (await import('./lists/AttentionWidget.tsx')).AttentionWidget),
  comparison: lateView(async () => (await import('./lists/ComparisonWidget.tsx')).ComparisonWidget),
};

export function viewOf(kind: WidgetKind): LateView<ViewProps> {
  return views[kind];
}

/**
 * Fetches the code of a kind of widget, so that its first render is whole: before hydration, and in the build. Never
 * rejects: a widget whose code could not be had says so itself.
 */
export async function prepareWidget(request: WidgetRequest | undefined): Promise<void> {
  if (request)
    await viewOf(request.kind)
      .load()
      .catch(() => undefined);
}

/** Whether a widget that is about something was not told about what. */
export function needsSubject({ kind, ids }: WidgetRequest): boolean {
  return kind !== 'overview' && kind !== 'attention' && ids.length === 0;
}
