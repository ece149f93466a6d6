import styles from './TrendChart.module.css';

interface EventLabelProps {
  readonly day: string;
  readonly text: string;
  /** In the later half of the axis: the words run to the left, so that they stay inside. */
  readonly late: boolean;
  /** Handed in by Recharts. */
  readonly viewBox?: { readonly x?: number; readonly y?: number };
}

/** Words of a dated event, above the plot where no line, mark or value can cross them. */
export function EventLabel({ day, text, late, viewBox }: EventLabelProps) {
  return (
    <text
      className={styles.eventLabel}
      x={(viewBox?.x ?? 0) + (late ? 4 : -4)}
      y={(viewBox?.y ?? 0) - 10}
      textAnchor={late ? 'end' : 'start'}
    >
      {day}
      <tspan className={styles.eventText}>: {text}</tspan>
    </text>
  );
}
