import type { TooltipContentProps } from 'recharts';
import type { ChartPoint } from './chart-model.ts';
import styles from './TrendChart.module.css';

/** Recharts hands back the very points it was given, without their type. */
function isChartPoint(value: unknown): value is ChartPoint {
  return typeof value === 'object' && value !== null && 'text' in value && 'label' in value;
}

/** Period and value under the pointer; polite, so that it never interrupts. */
export function ChartTooltip({ active, payload }: Partial<TooltipContentProps>) {
  const entry: unknown = payload?.find(({ value }) => value != null)?.payload;
  const point = isChartPoint(entry) ? entry : undefined;
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
