import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import type { Assessment } from '#domain/assessment.ts';
import type { IndicatorDetail } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { useHydrated } from '#platform/hydrated.ts';
import { Button } from '#ui/Button.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { Notice } from '#ui/Notice.tsx';
import { trendModel } from './trend-model.ts';
import styles from './TrendFigure.module.css';

const TrendChart = lazy(async () => ({ default: (await import('#charts/TrendChart.tsx')).TrendChart }));

interface TrendFigureProps {
  readonly assessment: Assessment;
  readonly detail: IndicatorDetail;
  /** The same history as a table, for readers without scripts. */
  readonly table: ReactNode;
}

/** The trend chart with its one-sentence summary; the chart's code comes when it is needed. */
export function TrendFigure({ assessment, detail, table }: TrendFigureProps) {
  const { t, locale } = useLocale();
  const hydrated = useHydrated();
  const model = useMemo(() => trendModel(assessment, detail, locale, t), [assessment, detail, locale, t]);
  const place = <div className={styles.place} />;
  const first = model.points[0];
  const last = model.points.at(-1);
  return (
    <figure className={styles.figure}>
      <figcaption className="visually-hidden">
        {first && last && t.indicator.chartSummary(model.title, model.points.length, first.label, last.label)}{' '}
        {t.indicator.pointHint}
      </figcaption>
      {hydrated ? (
        <ErrorBoundary fallback={ChartFailure}>
          <Suspense fallback={place}>
            <TrendChart model={model} />
          </Suspense>
        </ErrorBoundary>
      ) : (
        place
      )}
      <noscript>{table}</noscript>
      <p className={styles.notes}>
        {model.points.some((point) => point.label.endsWith('*')) && `${t.indicator.derivedMark} `}
        {model.points.some((point) => point.hollow) && `${t.indicator.provisionalMark} `}
        {model.axis.kind === 'from-zero' && t.indicator.axisFromZero}
      </p>
    </figure>
  );
}

function ChartFailure({ onRetry }: { onRetry: () => void }) {
  const { t } = useLocale();
  return (
    <Notice tone="watch" action={<Button onClick={onRetry}>{t.source.retry}</Button>}>
      {t.error.part}
    </Notice>
  );
}
