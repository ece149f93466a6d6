export type ChartSize = 'full' | 'small';

interface Measures {
  readonly height: number;
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** Room between the value axis and the first point, px. */
  readonly sidePadding: number;
}

/** Fixed measures, px: a chart has its place before it is drawn, on the screen and on paper. */
export const chartSizes: Readonly<Record<ChartSize, Measures>> = {
  full: {
    height: 340,
    margin: { top: 28, right: 28, bottom: 8, left: 0 },
    sidePadding: 28,
  },
  small: {
    height: 180,
    margin: { top: 22, right: 16, bottom: 0, left: 0 },
    sidePadding: 10,
  },
};
