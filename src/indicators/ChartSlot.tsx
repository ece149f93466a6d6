import { useEffect, useRef, useState } from 'react';
import type { ChartModel } from '#charts/chart-model.ts';
import type { ChartSize } from '#charts/sizes.ts';
import { useLocale } from '#i18n/locale.tsx';
import { takeTurn } from '#platform/turns.ts';
import { Button } from '#ui/Button.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './ChartSlot.module.css';

type ChartCode = typeof import('#charts/TrendChart.tsx');

interface ChartSlotProps {
  readonly model: ChartModel;
  readonly size: ChartSize;
}

/** What a slot knows: nothing yet, the code with the room it has, or that the code cannot be had. */
type Drawing = { readonly code: ChartCode; readonly width: number } | 'failed' | null;

/**
 * The place of a chart, in its final size from the start. The chart's code is fetched when the page is idle and each
 * chart is drawn in a task of its own; new data are drawn in the same chart, which is never mounted again for them.
 */
export function ChartSlot({ model, size }: ChartSlotProps) {
  const place = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<Drawing>(null);
  const [attempt, setAttempt] = useState(0);
  const endTurn = useRef<() => void>(() => undefined);
  const width = useWidth(place, drawing !== null && drawing !== 'failed' ? drawing.width : 0);
  useEffect(() => {
    let isGone = false;
    const leave = takeTurn((done) => {
      endTurn.current = done;
      import('#charts/TrendChart.tsx').then(
        (code) => isGone || setDrawing({ code, width: place.current?.clientWidth || unmeasuredWidth }),
        () => isGone || setDrawing('failed'),
      );
    });
    return () => {
      isGone = true;
      leave();
    };
  }, [attempt]);
  // The chart is on the page: the next one may begin.
  useEffect(() => {
    if (drawing !== null) endTurn.current();
  }, [drawing]);
  const retry = () => {
    setDrawing(null);
    setAttempt(attempt + 1);
  };
  return (
    <div ref={place} className={`${styles.place} ${styles[size]}`}>
      {drawing === 'failed' ? (
        <ChartFailure onRetry={retry} />
      ) : (
        drawing && (
          <ErrorBoundary fallback={ChartFailure}>
            <drawing.code.TrendChart model={model} width={width} size={size} />
          </ErrorBoundary>
        )
      )}
    </div>
  );
}

/** Where nothing is laid out, as in a test. */
const unmeasuredWidth = 720;

/** The width of an element, followed as it changes; `first` until it does. */
function useWidth(element: { readonly current: HTMLElement | null }, first: number): number {
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    const target = element.current;
    if (first === 0 || !target || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      const found = Math.round(entry?.contentRect.width ?? 0);
      if (found > 0) setWidth(found);
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [element, first]);
  return width ?? first;
}

function ChartFailure({ onRetry }: { onRetry: () => void }) {
  const { t } = useLocale();
  return (
    <Notice tone="watch" action={<Button onClick={onRetry}>{t.source.retry}</Button>}>
      {t.error.part}
    </Notice>
  );
}
