import type { TooltipContentProps } from 'recharts';
import type { ChartSeries } from './chart-model.ts';
import styles from './TrendChart.module.css';

interface ChartTooltipProps extends Partial<TooltipContentProps> {
  readonly words: ChartSeries['words'];
}

/** Recharts hands back the very points it was given, without their type. */
function indexOf(point: unknown): number | null {
  if (typeof point !== 'object' || point === null || !('index' in point)) return null;
  return typeof point.index === 'number' ? point.index : null;
}

/** Period and value under the pointer, or why there is none; polite, so that it never interrupts. */
export function ChartTooltip({ active, payload, words }: ChartTooltipProps) {
  const index = active ? indexOf(payload?.[0]?.payload) : null;
  const shown = index === null ? null : words(index);
  return (
    <div role="status" className={styles.tooltip} hidden={!shown}>
      {shown && (
        <>
          <strong>{shown.text}</strong> <span>{shown.label}</span>
        </>
      )}
    </div>
  );
}
