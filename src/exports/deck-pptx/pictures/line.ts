import type { LinePoint, Picture } from '#domain/deck/picture.ts';
import type { Locale } from '#domain/model/text.ts';
import type { Canvas } from '../canvas.ts';
import { lineChart, type LineSeries } from '../chart/line-chart.ts';
import { textStyle } from '../chart/xml.ts';
import { textWidth } from '../measure.ts';
import { numberFormat } from '../number-format.ts';
import { type, type Box } from '../room.ts';
import { drawLevelNames } from './level-names.ts';
import { slotsOf, type Slots } from './line-slots.ts';
import { drawPeriodNames } from './period-names.ts';
import { pictureTitle } from './title.ts';

export type Line = Extract<Picture, { readonly kind: 'line' }>;

const fewPoints = 12;
const nameHeight = 52;
/** Room above the plot for the value at its highest point. */
const above = 44;
const levelRoom = 0.27;

/** Points that are joined: those of one segment, without what lies on the other side of a gap. */
function runsOf(points: readonly LinePoint[], isEven: boolean): readonly (readonly number[])[] {
  const runs: number[][] = [];
  let before: LinePoint | null = null;
  for (const [at, point] of points.entries()) {
    const isGap = before === null || before.segment !== point.segment || (!isEven && before.value === null);
    if (isGap) runs.push([]);
    runs.at(-1)?.push(at);
    before = point;
  }
  return runs.filter((run) => run.some((at) => points[at]?.value !== null));
}

function seriesOf(
  { title, points }: Line,
  run: readonly number[],
  slots: Slots,
  part: number,
  locale: Locale,
) {
  const values = Array.from<number | null>({ length: slots.count }).fill(null);
  const formats = Array.from<string | null>({ length: slots.count }).fill(null);
  const hollow = Array.from<boolean>({ length: slots.count }).fill(false);
  for (const at of run) {
    const point = points[at];
    const row = slots.at[at];
    if (!point || row === undefined || point.value === null) continue;
    values[row] = point.value;
    hollow[row] = point.hollow;
    formats[row] = point.text === '' ? null : numberFormat(point.text, point.value, locale);
  }
  const series: LineSeries = { name: part === 0 ? title : `${title} (${part + 1})`, values, formats, hollow };
  return series;
}

function altOf({ title, points, levels }: Line): string {
  const ends = [points[0], points.at(-1)].flatMap((point) =>
    point && point.value !== null && point.text !== '' ? `${point.label}: ${point.text}` : [],
  );
  return `${title}: ${[...ends, ...levels.map(({ label }) => label)].join('; ')}`;
}

/** A history as a native line chart: gaps stay gaps, target and country are dashed series with their names. */
export function drawLine(canvas: Canvas, room: Box, picture: Line, locale: Locale): void {
  const { points, levels, top, foot, isRank, title } = picture;
  const box = pictureTitle(canvas, room, title, picture.unit);
  const slots = slotsOf(points);
  const isEven = slots.count === points.length;
  const ends = [points[0], points.at(-1)].map((point) => textWidth(point?.label ?? '', type.small) / 2);
  const isPrinted = points.every(({ text, value }) => value === null || text !== '');
  const before = Math.max(ends[0] ?? 0, isPrinted ? 0 : 90) + 8;
  const after = levels.length > 0 ? Math.max(box.w * levelRoom, ends[1] ?? 0) : (ends[1] ?? 0) + 8;
  const plot = {
    x: box.x + before,
    y: box.y + above,
    w: box.w - before - after,
    h: box.h - above - nameHeight,
  };
  const slot = plot.w / Math.max(1, points.length - 1);
  const hasNames = isEven && points.every(({ label }) => textWidth(label, type.small) < slot * 0.9);
  const categories = Array.from({ length: slots.count }, () => '');
  for (const [at, { label }] of points.entries()) categories[slots.at[at] ?? 0] = label;
  const chart = lineChart({
    categories,
    lines: runsOf(points, isEven).map((run, part) => seriesOf(picture, run, slots, part, locale)),
    levels: levels.map(({ kind, label, value }) => ({
      name: label,
      values: categories.map(() => value),
      colour: kind,
    })),
    axis: {
      side: 'l',
      min: Math.min(top, foot),
      max: Math.max(top, foot),
      reversed: isRank,
      labels: isPrinted ? null : { style: textStyle(type.small, 'ink-2'), format: '#,##0.##' },
      lines: true,
      step: null,
    },
    plot: {
      x: (plot.x - box.x) / box.w,
      y: (plot.y - box.y) / box.h,
      w: plot.w / box.w,
      h: plot.h / box.h,
    },
    hasNames,
    blanks: isEven ? 'gap' : 'span',
    markerSize: points.length <= fewPoints ? 9 : 5,
  });
  canvas.chart(title, box, chart, altOf(picture));
  if (!hasNames) drawPeriodNames(canvas, plot, points);
  drawLevelNames(canvas, plot, box.x + box.w, levels);
}
