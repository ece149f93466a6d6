import { memo, Suspense } from 'react';
import { LoadingPart } from '#indicators/LoadingPart.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import type { PillarView } from './pillar-url.ts';
import { lazyViews, type ViewProps } from './views.ts';

interface OtherViewProps extends ViewProps {
  readonly view: Exclude<PillarView, 'cards'>;
}

/** A view whose code comes when it is wanted. */
export const OtherView = memo(function OtherView({ view, ...props }: OtherViewProps) {
  const View = lazyViews[view];
  const place = (
    <LoadingPart>
      <Skeleton shape="panel" />
    </LoadingPart>
  );
  return (
    <Suspense fallback={place}>
      <View {...props} />
    </Suspense>
  );
});
