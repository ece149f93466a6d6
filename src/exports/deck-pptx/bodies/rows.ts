import type { SlideRow } from '#domain/deck/slide.ts';
import type { Canvas, Cell, Paragraph } from '../canvas.ts';
import { toneMark } from '../marks.ts';
import { lineHeight, textHeight } from '../measure.ts';
import { toneColour } from '../palette.ts';
import { rooms, type } from '../room.ts';

const { body } = rooms;
const padding = 32;
const restHeight = 52;

/** Widths of the columns; a column that no row uses takes none. */
interface Widths {
  readonly place: number;
  readonly mark: number;
  readonly words: number;
  readonly figure: number;
  readonly who: number;
}

function widthsOf(rows: readonly SlideRow[]): Widths {
  const used = (isUsed: (row: SlideRow) => boolean, width: number) => (rows.some(isUsed) ? width : 0);
  const place = used((row) => row.place !== null, 72);
  const mark = used((row) => row.mark !== null, 300);
  const figure = used((row) => row.figure !== null, 300);
  const who = used((row) => row.who !== null, 330);
  return { place, mark, figure, who, words: body.w - place - mark - figure - who };
}

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

function cellsOf(row: SlideRow, { name, text }: Sizes, widths: Widths): readonly Cell[] {
  const { mark, figure } = row;
  const words: Paragraph[] = [[{ text: row.name, size: name, colour: 'ink', bold: true }]];
  if (row.text !== '') words.push([{ text: row.text, size: text, colour: 'ink-2' }]);
  const figureWords: Paragraph[] = figure
    ? [[{ text: figure.value, size: name, colour: toneColour(figure.tone), bold: true }]]
    : [];
  if (figure && figure.caption !== '')
    figureWords.push([{ text: figure.caption, size: type.small, colour: 'ink-2' }]);
  const all: readonly (readonly [number, Cell])[] = [
    [widths.place, { paragraphs: [[{ text: row.place ?? '', size: name, colour: 'ink-2' }]] }],
    [
      widths.mark,
      {
        paragraphs: mark
          ? [
              [
                {
                  text: `${toneMark(mark.tone)} ${mark.text}`,
                  size: text,
                  colour: toneColour(mark.tone),
                  bold: true,
                },
              ],
            ]
          : [],
      },
    ],
    [widths.words, { paragraphs: words }],
    [widths.figure, { paragraphs: figureWords, align: 'right' }],
    [widths.who, { paragraphs: [[{ text: row.who ?? '', size: text, colour: 'ink-2' }]] }],
  ];
  return all.flatMap(([width, cell]) => (width > 0 ? [cell] : []));
}

/** Height of a row as its tallest cell is set. */
function heightOf(cells: readonly Cell[], widths: readonly number[]): number {
  const heights = cells.map(({ paragraphs }, at) =>
    paragraphs.reduce((sum, runs) => {
      const [first] = runs;
      const text = runs.map((run) => run.text).join('');
      return sum + textHeight(text, first?.size ?? type.small, (widths[at] ?? 1) - padding, first?.bold);
    }, 0),
  );
  return Math.max(type.small * lineHeight, ...heights) + 14;
}

/** A list as a native table, as large as its rows allow, and where the rest of it is. */
export function drawRows(
  canvas: Canvas,
  rows: readonly SlideRow[],
  rest: string | null,
  empty: string,
): void {
  if (rows.length === 0) {
    canvas.words('Vì sao trống', body, [[{ text: empty, size: type.message, colour: 'ink-2' }]]);
    return;
  }
  const room = body.h - (rest === null ? 0 : restHeight);
  const widths = widthsOf(rows);
  const order = [widths.place, widths.mark, widths.words, widths.figure, widths.who].filter(
    (width) => width > 0,
  );
  const heightsAt = (size: Sizes) => rows.map((row) => heightOf(cellsOf(row, size, widths), order));
  const total = (heights: readonly number[]) => heights.reduce((sum, height) => sum + height, 0);
  const size = sizes.find((one) => total(heightsAt(one)) <= room) ?? sizes.at(-1) ?? sizes[0];
  const heights = heightsAt(size);
  canvas.table(
    'Danh sách',
    { ...body, h: total(heights) },
    order,
    heights,
    rows.map((row) => cellsOf(row, size, widths)),
  );
  if (rest === null) return;
  const y = body.y + room + 8;
  const below = { ...body, y, h: restHeight - 8 };
  canvas.words('Phần còn lại', below, [[{ text: rest, size: type.text, colour: 'ink-2' }]]);
}
