import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { catalogueQuery } from '#data/catalogue.ts';
import { useApi } from '#data/context.tsx';
import { DataError } from '#data/errors.ts';
import { sourceHealth } from '#data/health.ts';
import type { ReadWidget } from '#domain/widget/address.ts';
import { embedWords } from '#i18n/pages/embed.ts';
import { useWords } from '#i18n/words.ts';
import { ErrorWords } from '#indicators/ErrorWords.tsx';
import { useEvaluation, type Evaluation } from '#indicators/useEvaluation.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { AskedProvider, nothingAsked, useAsked } from './asked.ts';
import { useLate } from './late-view.ts';
import { needsSubject, viewOf } from './views.ts';
import styles from './Widget.module.css';
import { WidgetMessage } from './WidgetMessage.tsx';
import { WidgetSkeleton } from './WidgetSkeleton.tsx';

/**
 * One widget, from what was asked for to what stands in the page.
 * @param read null at an address that is none of a widget's
 */
export function Widget({ read }: { readonly read: ReadWidget | null }) {
  const asked = useMemo(() => ({ ...nothingAsked, ...read }), [read]);
  return (
    <div className={styles.root}>
      <AskedProvider value={asked}>
        <ErrorBoundary fallback={Crashed}>{read === null ? <NoWidget /> : <Gate />}</ErrorBoundary>
      </AskedProvider>
    </div>
  );
}

function Gate() {
  const asked = useAsked();
  const { request } = asked;
  const { edition, locale } = request.options;
  const words = useWords(embedWords);
  const query = useQuery(catalogueQuery(useApi(), edition));
  const view = useLate(viewOf(request.kind));
  const retry = () => void query.refetch();
  if (needsSubject(request)) return <WidgetMessage reason="unknown-id">{words.noSubject}</WidgetMessage>;
  if (query.data && view.View) {
    const { View } = view;
    const { value } = query.data;
    return (
      <AskedProvider value={{ ...asked, catalogue: value, health: sourceHealth(query) }}>
        <Evaluated key={value.edition.id} catalogue={value}>
          {(evaluation) => <View request={request} evaluation={evaluation} />}
        </Evaluated>
      </AskedProvider>
    );
  }
  if (view.failed) {
    return (
      <WidgetMessage reason="unavailable" onRetry={view.retry}>
        {words.partFailed}
      </WidgetMessage>
    );
  }
  if (!query.isError) return <WidgetSkeleton />;
  if (edition !== null && query.error instanceof DataError && query.error.status === 404) {
    const current = { ...request, options: { ...request.options, edition: null, locale } };
    return (
      <WidgetMessage reason="unknown-edition" to={current} open={words.openCurrent}>
        {words.unknownEdition(edition)}
      </WidgetMessage>
    );
  }
  return (
    <WidgetMessage reason="unavailable" onRetry={retry}>
      <ErrorWords error={query.error} />
    </WidgetMessage>
  );
}

interface EvaluatedProps {
  readonly catalogue: Evaluation['catalogue'];
  readonly children: (evaluation: Evaluation) => ReactNode;
}

function Evaluated({ catalogue, children }: EvaluatedProps) {
  return children(useEvaluation(catalogue));
}

function NoWidget() {
  return <WidgetMessage reason="unknown-widget">{useWords(embedWords).unknownWidget}</WidgetMessage>;
}

function Crashed() {
  return <WidgetMessage reason="broken">{useWords(embedWords).crashed}</WidgetMessage>;
}
