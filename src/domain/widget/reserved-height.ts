import type { WidgetKind, WidgetOptions, WidgetView } from './options.ts';

/** What decides how high a widget becomes. */
export interface Sized {
  readonly kind: WidgetKind;
  readonly ids: readonly string[];
  readonly options: Pick<WidgetOptions, 'view' | 'density' | 'title' | 'most'>;
}

/** px at the comfortable density, with a title, as values; and how many rows there are at the most. */
export type Heights = readonly [around: number, row: number, most: number];

/** Heights of each kind, as nine in ten of the published ones come out (tests/e2e/embed-element-space.e2e.ts). */
export const widgetHeights: Readonly<Record<WidgetKind, Heights>> = {
  indicator: [256, 0, 0],
  comparison: [316, 0, 0],
  set: [100, 180, 12],
  pillar: [230, 100, 12],
  attention: [290, 80, 4],
  overview: [310, 104, 5],
};

/** What another view takes in the place of a value, px more. */
export const viewHeights: Readonly<Record<WidgetView, number>> = { value: 0, chart: 270, table: 160 };

const titleHeight = 30;
const compactness = 0.95;

/** The height that comes of its parts, px. */
export function heightOf(
  [around, row, most]: Heights,
  rows: number,
  view: number,
  hasTitle: boolean,
  isCompact: boolean,
): number {
  const height = around + row * Math.min(rows, most) + view - (hasTitle ? 0 : titleHeight);
  return isCompact ? height * compactness : height;
}

/**
 * Height that is kept free for a widget until its figures are there, px, so that what stands below it in the page
 * around does not jump. For a width of 600 px; a column of 300 px needs 1.6 times as much (src/app/embed/loader.css).
 */
export function reservedHeight({ kind, ids, options }: Sized): number {
  const { view, title, density, most } = options;
  const rows = kind === 'set' ? ids.length : most;
  return Math.round(heightOf(widgetHeights[kind], rows, viewHeights[view], title, density === 'compact'));
}
