import { defaultOptions, type WidgetKind, type WidgetOptions } from './options.ts';

/** What decides how high a widget becomes. */
export interface Sized {
  readonly kind: WidgetKind;
  readonly ids: readonly string[];
  readonly options: Pick<WidgetOptions, 'view' | 'density' | 'title' | 'most'>;
}

/** Height without rows and height of one row, px: at the comfortable density, with a title, as values. */
export type Heights = readonly [around: number, row: number];

/** Heights of each kind. */
export const widgetHeights: Readonly<Record<WidgetKind, Heights>> = {
  indicator: [200, 0],
  comparison: [320, 0],
  set: [0, 200],
  pillar: [120, 64],
  attention: [120, 64],
  overview: [200, 64],
};

/** What a chart or a table takes in the place of a value, px more. */
const chartHeight = 200;
const titleHeight = 32;
const compactness = 0.85;

/** The height that comes of its parts, px. */
export function heightOf(
  [around, row]: Heights,
  rows: number,
  isTall: boolean,
  hasTitle: boolean,
  isCompact: boolean,
): number {
  const height = around + row * rows + (isTall ? chartHeight : 0) - (hasTitle ? 0 : titleHeight);
  return isCompact ? height * compactness : height;
}

/**
 * Height that is kept free for a widget until its figures are there, px, so that what stands below it in the page
 * around does not jump. For a width of about 600 px; a narrow column needs more.
 */
export function reservedHeight({ kind, ids, options }: Sized): number {
  const { view, title, density, most } = options;
  const rows = kind === 'set' ? ids.length : most;
  const isTall = view !== defaultOptions.view;
  return Math.round(heightOf(widgetHeights[kind], rows, isTall, title, density === 'compact'));
}
