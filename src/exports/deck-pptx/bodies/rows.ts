import type { SlideRow } from '#domain/deck/slide.ts';
import type { Canvas, Cell, Paragraph, Run } from '../canvas.ts';
import { toneMark } from '../marks.ts';
import { lineHeight, textHeight, textWidth } from '../measure.ts';
import { toneColour } from '../palette.ts';
import { type, type Box } from '../room.ts';

/** Air of a cell at its right, and above and below its text. */
const padding = 32;
const rowAir = 14;
const gap = 16;
const placeWidth = 72;
/** A column of figures is as wide as their captions, between these. */
const figureWidths = { least: 280, most: 720 };

interface Sizes {
  readonly name: number;
  readonly text: number;
}

const sizes: readonly [Sizes, ...Sizes[]] = [
  { name: 40, text: 32 },
  { name: 36, text: 30 },
  { name: 32, text: 28 },
  { name: 28, text: 28 },
];

/** Columns of a list: a place and a figure only where some row has one. */
interface Columns {
  readonly hasPlace: boolean;
  readonly hasFigure: boolean;
  readonly widths: readonly number[];
}

function figureWidth(rows: readonly SlideRow[]): number {
  const captions = rows.map(({ figure }) => textWidth(figure?.caption ?? '', type.small) * 1.06);
  const wanted = Math.max(...captions) + padding;
  return Math.min(figureWidths.most, Math.max(figureWidths.least, wanted));
}

function columnsOf(rows: readonly SlideRow[], width: number): Columns {
  const hasPlace = rows.some(({ place }) => place !== null);
  const hasFigure = rows.some(({ figure }) => figure !== null);
  const sides = [hasPlace ? placeWidth : 0, hasFigure ? figureWidth(rows) : 0];
  const words = width - sides.reduce((sum, side) => sum + side, 0);
  const widths = [sides[0] ?? 0, words, sides[1] ?? 0].filter((one) => one > 0);
  return { hasPlace, hasFigure, widths };
}

/** What is said below the name: why it is here, one clause, who has to act. */
function clauses({ mark, text, who }: SlideRow, size: number): readonly Run[] {
  const plain = [text, who ?? ''].filter((part) => part !== '').join(' · ');
  const runs: Run[] = [];
  if (mark) {
    const words = `${toneMark(mark.tone)} ${mark.text}`;
    runs.push({ text: words, size, colour: toneColour(mark.tone), bold: true });
  }
  if (plain !== '') runs.push({ text: mark ? ` · ${plain}` : plain, size, colour: 'ink-2' });
  return runs;
}

function cellsOf(row: SlideRow, { name, text }: Sizes, { hasPlace, hasFigure }: Columns): readonly Cell[] {
  const { place, figure } = row;
  const said = clauses(row, text);
  const words: Paragraph[] = [[{ text: row.name, size: name, colour: 'ink', bold: true }]];
  if (said.length > 0) words.push(said);
  const figureWords: Paragraph[] = [];
  if (figure) {
    figureWords.push([{ text: figure.value, size: name, colour: toneColour(figure.tone), bold: true }]);
    if (figure.caption !== '')
      figureWords.push([{ text: figure.caption, size: type.small, colour: 'ink-2' }]);
  }
  const placeCell: Cell = { paragraphs: [[{ text: place ?? '', size: name, colour: 'ink-2' }]] };
  const figureCell: Cell = { paragraphs: figureWords, align: 'right' };
  return [...(hasPlace ? [placeCell] : []), { paragraphs: words }, ...(hasFigure ? [figureCell] : [])];
}

/** Widths are estimates: a line that is nearly full is taken to be. */
const caution = 0.97;

/** Height of a paragraph whose runs are of one size and partly bold. */
function paragraphHeight(runs: Paragraph, width: number): number {
  const size = runs[0]?.size ?? type.small;
  const text = runs.map((run) => run.text).join('');
  const own = runs.reduce((sum, run) => sum + textWidth(run.text, run.size, run.bold), 0);
  const fatness = Math.max(1, own / Math.max(1, textWidth(text, size)));
  return textHeight(text, size, (width * caution) / fatness);
}

/** Height of a row as its tallest cell is set. */
function heightOf(cells: readonly Cell[], widths: readonly number[]): number {
  const heights = cells.map(({ paragraphs }, at) =>
    paragraphs.reduce((sum, runs) => sum + paragraphHeight(runs, (widths[at] ?? 1) - padding), 0),
  );
  return Math.max(type.small * lineHeight, ...heights) + rowAir;
}

const total = (heights: readonly number[]) => heights.reduce((sum, height) => sum + height, 0);

/** The list as a native table in a room, as large as its rows allow. @returns the height that it takes */
function drawTable(canvas: Canvas, rows: readonly SlideRow[], room: Box): number {
  const columns = columnsOf(rows, room.w);
  const { widths } = columns;
  const heightsAt = (size: Sizes) => rows.map((row) => heightOf(cellsOf(row, size, columns), widths));
  const size = sizes.find((one) => total(heightsAt(one)) <= room.h) ?? sizes.at(-1) ?? sizes[0];
  const wanted = heightsAt(size);
  // A row grows with its text; where the smallest type leaves no air, none is asked for.
  const share = Math.min(1, room.h / total(wanted));
  const heights = wanted.map((height) => height * share);
  const h = total(heights);
  const cells = rows.map((row) => cellsOf(row, size, columns));
  canvas.table('Danh sách', { ...room, h }, widths, heights, cells);
  return h;
}

/** A list, or why it is empty, and where the rest of it is. */
export function drawRows(
  canvas: Canvas,
  room: Box,
  rows: readonly SlideRow[],
  rest: string | null,
  empty: string,
): void {
  const restHeight = rest === null ? 0 : textHeight(rest, type.small, room.w);
  let { y } = room;
  if (rows.length > 0) y += drawTable(canvas, rows, { ...room, h: room.h - restHeight - gap }) + gap;
  else if (empty !== '') {
    const h = textHeight(empty, type.message, room.w);
    canvas.words('Vì sao trống', { ...room, h }, [[{ text: empty, size: type.message, colour: 'ink-2' }]]);
    y += h + gap;
  }
  if (rest === null) return;
  const box = { ...room, y, h: restHeight };
  canvas.words('Phần còn lại', box, [[{ text: rest, size: type.small, colour: 'ink-2' }]]);
}
