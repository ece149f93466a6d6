import styles from './TrendChart.module.css';

export interface Tick {
  readonly at: number;
  readonly text: string;
}

interface AxesProps {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
}

/** Room that a name needs on either side of its place, px; nearer to the right end it is set to the left. */
const halfName = 20;

/**
 * Horizontal grid and names of both axes. Our own: the library lays the page out anew to measure each name, and
 * renders each as several components, which took a fifth of the time of a chart.
 */
export function Axes({ left, right, bottom, xTicks, yTicks }: AxesProps) {
  return (
    <>
      <g className={styles.grid}>
        {yTicks.map(({ at }) => (
          <line key={at} x1={left} x2={right} y1={at} y2={at} />
        ))}
      </g>
      <g data-axis="value">
        {yTicks.map(({ at, text }) => (
          <text key={at} x={left - 8} y={at + 5} textAnchor="end">
            {text}
          </text>
        ))}
      </g>
      <g data-axis="time">
        {xTicks.map(({ at, text }) => (
          <text key={at} x={at} y={bottom + 22} textAnchor={at > right - halfName ? 'end' : 'middle'}>
            {text}
          </text>
        ))}
      </g>
    </>
  );
}
