import { useDeferredValue, type ReactNode } from 'react';
import { DataError } from '#data/errors.ts';
import { sourceHealth, type SourceHealth } from '#data/health.ts';
import { useLocale } from '#i18n/locale.tsx';
import { useEditionId } from '#platform/edition-param.ts';
import { paths } from '#platform/paths.ts';
import { Notice } from '#ui/Notice.tsx';
import { PageLink } from '#ui/PageLink.tsx';
import { LoadFailure } from './LoadFailure.tsx';
import { LoadingPart } from './LoadingPart.tsx';
import { useCatalogue } from './useCatalogue.ts';
import { EvaluationProvider, useEvaluation, type Evaluation } from './useEvaluation.ts';

export interface PageData {
  readonly evaluation: Evaluation;
  readonly health: SourceHealth;
  readonly retry: () => void;
}

interface CatalogueGateProps {
  /** What stands while the catalogue is on its way: the page in its final size. */
  readonly skeleton: ReactNode;
  readonly children: (data: PageData) => ReactNode;
}

/** Shows a page when its catalogue is there; else its skeleton, or what went wrong. */
export function CatalogueGate({ skeleton, children }: CatalogueGateProps) {
  const { t } = useLocale();
  const edition = useEditionId();
  const query = useCatalogue();
  const retry = () => void query.refetch();
  if (query.data) {
    const { value } = query.data;
    return (
      <Evaluated key={value.edition.id} catalogue={value}>
        {(evaluation) => children({ evaluation, health: sourceHealth(query), retry })}
      </Evaluated>
    );
  }
  if (query.isError) {
    const unknown = edition !== null && query.error instanceof DataError && query.error.status === 404;
    return unknown ? (
      <Notice
        tone="watch"
        role="alert"
        action={<PageLink to={`${paths.overview()}?ky=`}>{t.edition.toDefault}</PageLink>}
      >
        {t.edition.unknown(edition)}
      </Notice>
    ) : (
      <>
        <h1 className="visually-hidden">{t.error.title}</h1>
        <LoadFailure error={query.error} onRetry={retry} />
      </>
    );
  }
  return <LoadingPart>{skeleton}</LoadingPart>;
}

interface EvaluatedProps {
  readonly catalogue: Evaluation['catalogue'];
  readonly children: (evaluation: Evaluation) => ReactNode;
}

function Evaluated({ catalogue, children }: EvaluatedProps) {
  const evaluation = useEvaluation(catalogue);
  // Parts that come to life later must not be torn down by newer figures: they get them when they are ready.
  const later = useDeferredValue(evaluation);
  return <EvaluationProvider value={later}>{children(evaluation)}</EvaluationProvider>;
}
