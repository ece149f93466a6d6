import { lazy, Suspense } from 'react';
import type { Indicator, IndicatorDetail } from '#domain/model/index.ts';
import { unitBreakdowns } from '#domain/units/vintage.ts';
import { useLocale } from '#i18n/locale.tsx';
import { useHydrated } from '#platform/hydrated.ts';
import { Button } from '#ui/Button.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { Notice } from '#ui/Notice.tsx';

const UnitDigest = lazy(async () => ({ default: (await import('../units/UnitDigest.tsx')).UnitDigest }));

/** The first and last units, for an indicator that is published by unit; their code comes only then. */
export function UnitsPart({ indicator, detail }: { indicator: Indicator; detail: IndicatorDetail }) {
  const hydrated = useHydrated();
  const [newest] = unitBreakdowns(detail);
  if (!newest || !hydrated) return null;
  return (
    <ErrorBoundary fallback={UnitsFailure}>
      <Suspense fallback={null}>
        <UnitDigest indicator={indicator} detail={detail} breakdown={newest} />
      </Suspense>
    </ErrorBoundary>
  );
}

function UnitsFailure({ onRetry }: { onRetry: () => void }) {
  const { t } = useLocale();
  return (
    <Notice tone="watch" action={<Button onClick={onRetry}>{t.source.retry}</Button>}>
      {t.error.part}
    </Notice>
  );
}
