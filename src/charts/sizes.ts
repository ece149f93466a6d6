export type ChartSize = 'full' | 'small';

/** Fixed measures, px: a chart has its place before it is drawn, on the screen and on paper. */
export const fullChart = {
  height: 340,
  margin: { top: 28, right: 28, bottom: 8, left: 0 },
  /** Room between the value axis and the first point. */
  sidePadding: 28,
  /** The time axis with its names. */
  axisHeight: 30,
} as const;

export const smallChart = { height: 170, top: 22, right: 10, bottom: 26 } as const;
