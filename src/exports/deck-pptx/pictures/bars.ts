import type { Locale } from '#domain/model/text.ts';
import type { Canvas } from '../canvas.ts';
import { barChart } from '../chart/bar-chart.ts';
import { textStyle } from '../chart/xml.ts';
import { textWidth } from '../measure.ts';
import { numberFormat } from '../number-format.ts';
import { type, type Box } from '../room.ts';
import { trackOf, type Bars, type Track } from './bar-axis.ts';
import { barTable } from './bar-table.ts';
import { pictureTitle } from './title.ts';

/** From this many bars on their type is small. */
const many = 7;
/** The names of bars take at most this share of the picture; longer ones go over two lines. */
const mostForNames = 0.42;
const mostOfMany = 0.56;
const between = 20;
/** Few bars are not thicker for it: room between them by their number, as a percentage of a bar. */
const gaps: Readonly<Record<number, number>> = { 1: 240, 2: 130, 3: 90 };
/** Room below the plot for what the whole track stands for. */
const footRoom = 56;

function altOf({ title, bars }: Bars): string {
  return `${title}: ${bars.map(({ label, text }) => `${label}: ${text}`).join('; ')}`;
}

/** Where the country stands on each group's track: upright marks over the chart, which has no such mark of its own. */
function countryMarks(canvas: Canvas, { bars }: Bars, plot: Box): void {
  const row = plot.h / bars.length;
  for (const [at, { countryAt, label }] of bars.entries()) {
    if (countryAt === null) continue;
    const mark = { x: plot.x + countryAt * plot.w, y: plot.y + (at + 0.1) * row, w: 0, h: row * 0.8 };
    canvas.rule(`Cả nước · ${label}`, mark, 'ink', 6);
  }
}

function axisOf({ kind, whole }: Bars, { start, end }: Track, locale: Locale) {
  const isPlaces = kind === 'places';
  const hasEnds = whole !== '' && !isPlaces;
  return {
    side: 'b',
    min: Math.min(start, end),
    max: Math.max(start, end),
    reversed: isPlaces,
    labels: hasEnds
      ? { style: textStyle(type.small, 'ink-2'), format: numberFormat(whole, end, locale) }
      : null,
    lines: hasEnds,
    step: hasEnds ? Math.abs(end - start) : null,
  } as const;
}

/** Amounts from zero, or places of a ranking, as a native bar chart; as a table where they have no common scale. */
export function drawBars(canvas: Canvas, room: Box, picture: Bars, locale: Locale): void {
  const track = trackOf(picture);
  const box = pictureTitle(canvas, room, picture.title, picture.unit);
  if (track === null) {
    barTable(canvas, box, picture);
    return;
  }
  const { bars, kind, title } = picture;
  const size = bars.length >= many ? type.small : type.text;
  const rows = bars.map(({ label, text, value, tone }) => ({
    // Without a figure there is no bar to print the reason at.
    name: value === null ? `${label}: ${text}` : label,
    value,
    tone,
    format: value === null || text === '' ? null : numberFormat(text, value, locale),
  }));
  const nameWidth = Math.max(...rows.map(({ name }) => textWidth(name, size))) + between;
  const textRoom = Math.max(...bars.map(({ text }) => textWidth(text, size, true))) + between * 1.5;
  const names = Math.min(nameWidth, box.w * (bars.length >= many ? mostOfMany : mostForNames));
  const before = track.start < 0 ? textRoom : 0;
  const foot = picture.whole === '' || kind === 'places' ? 0 : footRoom;
  const plot = {
    x: box.x + names + before,
    y: box.y,
    w: Math.max(box.w * 0.2, box.w - names - before - textRoom),
    h: box.h - foot,
  };
  const share = {
    x: (plot.x - box.x) / box.w,
    y: 0,
    w: plot.w / box.w,
    h: plot.h / box.h,
  };
  const axis = axisOf(picture, track, locale);
  const gap = kind === 'places' ? 220 : (gaps[bars.length] ?? (bars.length >= many ? 45 : 70));
  const chart = barChart({ title, rows, axis, plot: share, size, gap, fromEnd: kind === 'places' });
  canvas.chart(title, box, chart, altOf(picture));
  countryMarks(canvas, picture, plot);
}
