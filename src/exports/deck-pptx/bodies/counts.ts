import type { BigFigure, SlideCount } from '#domain/deck/slide.ts';
import type { Canvas, Paragraph, Run } from '../canvas.ts';
import { statusMark, toneMark } from '../marks.ts';
import { fittingSize, lineHeight, textHeight, textWidth } from '../measure.ts';
import { toneColour } from '../palette.ts';
import { rooms, type, type Box } from '../room.ts';
import { unitText, valueText } from '../value.ts';

const { body } = rooms;
const gutter = 32;
const tallyHeight = 196;
const countSize = 104;
const ruleWidth = 4;
const { small } = type;

/** Equal columns across a room. */
function columns(room: Box, count: number): readonly Box[] {
  const w = (room.w - gutter * (count - 1)) / Math.max(1, count);
  return Array.from({ length: count }, (_, at) => ({ ...room, x: room.x + at * (w + gutter), w }));
}

function drawCount(canvas: Canvas, room: Box, { label, count, tone }: SlideCount): void {
  const text = `${toneMark(tone)} ${label}`;
  const size = fittingSize(text, { w: room.w, h: small * lineHeight * 2 }, [36, type.text, small]);
  canvas.rule(`Vạch ${label}`, { ...room, h: 0 }, toneColour(tone), ruleWidth);
  canvas.words(`Đếm ${label}`, { ...room, y: room.y + 8, h: room.h - 8 }, [
    [{ text: String(count), size: countSize, colour: toneColour(tone), bold: true }],
    [{ text, size, colour: 'ink' }],
  ]);
}

/** The value with its unit beside it, or below it where the column is too narrow. */
function valueLines({ value, spoken }: BigFigure, width: number): readonly Paragraph[] {
  if (!value) {
    const size = fittingSize(spoken, { w: width, h: 110 }, [48, type.message, type.text, small], true);
    return [[{ text: spoken, size, colour: 'none-ink', bold: true }]];
  }
  const number: Run = { text: valueText(value), size: type.valueFloor, colour: 'ink', bold: true };
  const unit: Run = { text: unitText(value), size: type.text, colour: 'ink-2', bold: true };
  if (unit.text === '') return [[number]];
  const isBeside = textWidth(number.text, number.size, true) + textWidth(unit.text, unit.size, true) < width;
  return isBeside ? [[number, unit]] : [[number], [{ ...unit, text: unit.text.trim() }]];
}

function drawKeyFigure(canvas: Canvas, room: Box, figure: BigFigure): void {
  const { name, spoken, status, when } = figure;
  const nameSize = fittingSize(name, { w: room.w, h: type.text * lineHeight * 2 }, [type.text, small]);
  const paragraphs: Paragraph[] = [
    [{ text: name, size: nameSize, colour: 'ink-2' }],
    ...valueLines(figure, room.w),
  ];
  if (status && status.label !== spoken) {
    const text = `${statusMark(status.kind)} ${status.label}`;
    paragraphs.push([{ text, size: small, colour: toneColour(status.tone), bold: true }]);
  }
  if (when !== '') paragraphs.push([{ text: when, size: small, colour: 'ink-2' }]);
  // Names of one line leave a line free, so that the values of all columns stand side by side.
  const free = type.text * lineHeight * 2 - textHeight(name, nameSize, room.w);
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
  const tally = { ...body, h: tallyHeight };
  for (const [at, room] of columns(tally, counts.length).entries()) {
    const count = counts[at];
    if (count) drawCount(canvas, room, count);
  }
  const y = counts.length > 0 ? body.y + tallyHeight + 28 : body.y;
  const below = { ...body, y, h: body.y + body.h - y };
  for (const [at, room] of columns(below, figures.length).entries()) {
    const figure = figures[at];
    if (figure) drawKeyFigure(canvas, room, figure);
  }
}
