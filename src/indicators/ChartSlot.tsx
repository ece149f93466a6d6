import { startTransition, useEffect, useMemo, useRef, useState, type ComponentType } from 'react';
import type { ChartModel } from '#charts/chart-model.ts';
import type { ChartSize } from '#charts/sizes.ts';
import { useLocale } from '#i18n/locale.tsx';
import { takeTurn } from '#platform/turns.ts';
import { Button } from '#ui/Button.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './ChartSlot.module.css';

interface ChartSlotProps {
  /** Makes what is drawn; called when the chart's turn has come. */
  readonly makeModel: () => ChartModel;
  readonly size: ChartSize;
}

interface Chart {
  readonly Drawn: ComponentType<{ readonly model: ChartModel; readonly width: number }>;
  /** Room that the chart has, px. */
  readonly width: number;
}

const chartCode = {
  full: async () => (await import('#charts/TrendChart.tsx')).TrendChart,
  small: async () => (await import('#charts/SmallChart.tsx')).SmallChart,
} as const;

/** Where nothing is laid out, as in a test. */
const unmeasuredWidth = 720;

/**
 * The place of a chart, in its final size from the start. The chart's code is fetched when the page is idle and each
 * chart is drawn in a task of its own; new data are drawn in the same chart, which is never mounted again for them.
 */
export function ChartSlot({ makeModel, size }: ChartSlotProps) {
  const place = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<Chart | 'failed' | null>(null);
  const [attempt, setAttempt] = useState(0);
  const endTurn = useRef<() => void>(() => undefined);
  useEffect(() => {
    let isGone = false;
    const leave = takeTurn((done) => {
      endTurn.current = done;
      chartCode[size]().then(
        (Drawn) => {
          if (isGone) return;
          const width = place.current?.clientWidth || unmeasuredWidth;
          // As a transition it is rendered in slices: what the reader does meanwhile goes first.
          startTransition(() => setChart({ Drawn, width }));
        },
        () => isGone || setChart('failed'),
      );
    });
    return () => {
      isGone = true;
      leave();
    };
  }, [attempt, size]);
  useEffect(() => {
    // The chart is on the page: the next one may begin.
    if (chart !== null) endTurn.current();
    const target = place.current;
    if (chart === null || chart === 'failed' || !target || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      const width = Math.round(entry?.contentRect.width ?? 0);
      if (width > 0 && width !== chart.width) setChart({ ...chart, width });
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [chart]);
  const retry = () => {
    setChart(null);
    setAttempt(attempt + 1);
  };
  return (
    <div ref={place} className={`${styles.place} ${styles[size]}`}>
      {chart === 'failed' ? (
        <ChartFailure onRetry={retry} />
      ) : (
        chart && (
          <ErrorBoundary fallback={ChartFailure}>
            <Drawing chart={chart} makeModel={makeModel} />
          </ErrorBoundary>
        )
      )}
    </div>
  );
}

function Drawing({ chart, makeModel }: { chart: Chart; makeModel: () => ChartModel }) {
  const model = useMemo(() => makeModel(), [makeModel]);
  return <chart.Drawn model={model} width={chart.width} />;
}

function ChartFailure({ onRetry }: { onRetry: () => void }) {
  const { t } = useLocale();
  return (
    <Notice tone="watch" action={<Button onClick={onRetry}>{t.source.retry}</Button>}>
      {t.error.part}
    </Notice>
  );
}
