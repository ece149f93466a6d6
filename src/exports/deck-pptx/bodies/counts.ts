import type { BigFigure, SlideCount } from '#domain/deck/slide.ts';
import type { Canvas, Paragraph, Run } from '../canvas.ts';
import { statusMark, toneMark } from '../marks.ts';
import { fittingSize, lineHeight, textHeight, textWidth } from '../measure.ts';
import { toneColour } from '../palette.ts';
import { rooms as slideRooms, type, type Box } from '../room.ts';
import { unitText, valueSize, valueText } from '../value.ts';

const { body } = slideRooms;
const gutter = 32;
const tallyHeight = 196;
const countSize = 104;
const largeCount = 176;
/** A row of figures that is alone on its slide stands a little lower. */
const aloneDrop = 60;
const ruleWidth = 4;
const { small } = type;

/** Equal columns across a room. */
function columns(room: Box, count: number): readonly Box[] {
  const w = (room.w - gutter * (count - 1)) / Math.max(1, count);
  return Array.from({ length: count }, (_, at) => ({ ...room, x: room.x + at * (w + gutter), w }));
}

/** @param isAlone no key figures stand below, so that there is room for larger type */
function drawCount(canvas: Canvas, room: Box, { label, count, tone }: SlideCount, isAlone: boolean): void {
  const text = `${toneMark(tone)} ${label}`;
  const labelRoom = { w: room.w, h: (isAlone ? type.message : small) * lineHeight * 2 };
  const size = fittingSize(
    text,
    labelRoom,
    isAlone ? [48, type.message, 36, type.text, small] : [36, type.text, small],
  );
  canvas.rule(`Vạch ${label}`, { ...room, h: 0 }, toneColour(tone), ruleWidth);
  canvas.words(`Đếm ${label}`, { ...room, y: room.y + 8, h: room.h - 8 }, [
    [{ text: String(count), size: isAlone ? largeCount : countSize, colour: toneColour(tone), bold: true }],
    [{ text, size, colour: 'ink' }],
  ]);
}

const unitSize = (size: number) => Math.max(type.text, Math.round(size * 0.36));

/** One size for the values of all columns, as large as the longest allows. */
function commonSize(figures: readonly BigFigure[], width: number): number {
  const sizes = figures.flatMap(({ value }) =>
    value ? [valueSize(valueText(value), '', 1, { w: width, h: largeCount * lineHeight })] : [],
  );
  return Math.min(...sizes, largeCount);
}

/** The value with its unit beside it, or below it where the column is too narrow. */
function valueLines({ value, spoken }: BigFigure, width: number, size: number): readonly Paragraph[] {
  if (!value) {
    const sizes = [48, type.message, type.text, small] as const;
    const fitting = fittingSize(spoken, { w: width, h: size * lineHeight }, [...sizes], true);
    return [[{ text: spoken, size: fitting, colour: 'none-ink', bold: true }]];
  }
  const number: Run = { text: valueText(value), size, colour: 'ink', bold: true };
  const unit: Run = { text: unitText(value), size: unitSize(size), colour: 'ink-2', bold: true };
  if (unit.text === '') return [[number]];
  const isBeside = textWidth(number.text, number.size, true) + textWidth(unit.text, unit.size, true) < width;
  return isBeside ? [[number, unit]] : [[number], [{ ...unit, text: unit.text.trim() }]];
}

function drawKeyFigure(canvas: Canvas, room: Box, figure: BigFigure, size: number): void {
  const { name, spoken, status, when } = figure;
  const nameRoom = size > type.valueFloor ? type.message : type.text;
  const nameSizes = [type.message, 36, type.text, small].filter((one) => one <= nameRoom);
  const nameSize = fittingSize(name, { w: room.w, h: nameRoom * lineHeight * 2 }, [nameRoom, ...nameSizes]);
  const paragraphs: Paragraph[] = [
    [{ text: name, size: nameSize, colour: 'ink-2' }],
    ...valueLines(figure, room.w, size),
  ];
  if (status && status.label !== spoken) {
    const text = `${statusMark(status.kind)} ${status.label}`;
    paragraphs.push([{ text, size: small, colour: toneColour(status.tone), bold: true }]);
  }
  if (when !== '') paragraphs.push([{ text: when, size: small, colour: 'ink-2' }]);
  // Names of one line leave a line free, so that the values of all columns stand side by side.
  const free = nameRoom * lineHeight * 2 - textHeight(name, nameSize, room.w);
  canvas.rule(`Vạch ${name}`, { ...room, h: 0 }, 'ink', ruleWidth);
  const y = room.y + 12 + Math.max(0, free);
  canvas.words(`Chỉ số ${name}`, { ...room, y, h: room.y + room.h - y }, paragraphs);
}

/** Tallies across the slide, and key figures below them. */
export function drawCounts(
  canvas: Canvas,
  counts: readonly SlideCount[],
  figures: readonly BigFigure[],
): void {
  const isTallyAlone = figures.length === 0;
  const isRowAlone = counts.length === 0;
  const tally = isTallyAlone
    ? { ...body, y: body.y + aloneDrop, h: body.h - aloneDrop }
    : { ...body, h: tallyHeight };
  for (const [at, room] of columns(tally, counts.length).entries()) {
    const count = counts[at];
    if (count) drawCount(canvas, room, count, isTallyAlone);
  }
  const y = isRowAlone ? body.y + aloneDrop : body.y + tallyHeight + 28;
  const below = { ...body, y, h: body.y + body.h - y };
  const rooms = columns(below, figures.length);
  const size = isRowAlone ? commonSize(figures, rooms[0]?.w ?? 0) : type.valueFloor;
  for (const [at, room] of rooms.entries()) {
    const figure = figures[at];
    if (figure) drawKeyFigure(canvas, room, figure, size);
  }
}
