import { createElement, memo, Suspense } from 'react';
import { useLocale } from '#i18n/locale.tsx';
import { LoadingPart } from '#indicators/LoadingPart.tsx';
import { Button } from '#ui/Button.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import type { PillarView } from './pillar-url.ts';
import { lazyView, type ViewProps } from './views.ts';

interface OtherViewProps extends ViewProps {
  readonly view: Exclude<PillarView, 'cards'>;
}

/** A view whose code comes when it is wanted; another one is tried afresh after a failure. */
export const OtherView = memo(function OtherView(props: OtherViewProps) {
  const place = (
    <LoadingPart>
      <Skeleton shape="panel" />
    </LoadingPart>
  );
  return (
    <ErrorBoundary key={props.view} fallback={Failure}>
      <Suspense fallback={place}>
        <Loaded {...props} />
      </Suspense>
    </ErrorBoundary>
  );
});

function Loaded({ view, ...props }: OtherViewProps) {
  return createElement(lazyView(view), props);
}

function Failure({ onRetry }: { onRetry: () => void }) {
  const { t } = useLocale();
  return (
    <Notice tone="watch" action={<Button onClick={onRetry}>{t.source.retry}</Button>}>
      {t.error.part}
    </Notice>
  );
}
