import type { TooltipContentProps } from 'recharts';
import type { ChartPoint } from './chart-model.ts';
import styles from './TrendChart.module.css';

/** Period and value under the pointer; polite, so that it never interrupts. */
export function ChartTooltip({ active, payload }: Partial<TooltipContentProps>) {
  const point = payload?.find((entry) => entry.value != null)?.payload as ChartPoint | undefined;
  return (
    <div role="status" className={styles.tooltip} hidden={!active || !point}>
      {active && point && (
        <>
          <strong>{point.text}</strong> <span>{point.label}</span>
        </>
      )}
    </div>
  );
}
