import type { BigFigure, SlideCount } from '#domain/deck/slide.ts';
import type { Canvas, Paragraph } from '../canvas.ts';
import { statusMark, toneMark } from '../marks.ts';
import { fittingSize, lineHeight } from '../measure.ts';
import { toneColour } from '../palette.ts';
import { rooms, type, type Box } from '../room.ts';
import { unitText, valueText } from '../value.ts';

const { body } = rooms;
const gutter = 32;
const tallyHeight = 200;
const countSize = 112;

/** Equal columns across a room. */
function columns(room: Box, count: number): readonly Box[] {
  const w = (room.w - gutter * (count - 1)) / Math.max(1, count);
  return Array.from({ length: count }, (_, at) => ({ ...room, x: room.x + at * (w + gutter), w }));
}

function drawCount(canvas: Canvas, room: Box, { label, count, tone }: SlideCount): void {
  canvas.rule(`Vạch ${label}`, { ...room, h: 0 }, toneColour(tone));
  const labelRoom = { w: room.w, h: type.small * lineHeight * 2 };
  const size = fittingSize(label, labelRoom, [36, type.text, type.small], true);
  canvas.words(`Đếm ${label}`, { ...room, y: room.y + 8, h: room.h - 8 }, [
    [{ text: String(count), size: countSize, colour: toneColour(tone), bold: true }],
    [{ text: `${toneMark(tone)}${label}`, size, colour: 'ink' }],
  ]);
}

function drawKeyFigure(canvas: Canvas, room: Box, figure: BigFigure): void {
  const { name, value, spoken, reason, status } = figure;
  const unit = value ? unitText(value) : '';
  const small = type.small;
  const nameSize = fittingSize(name, { w: room.w, h: type.text * lineHeight * 2 }, [type.text, small]);
  const paragraphs: Paragraph[] = [[{ text: name, size: nameSize, colour: 'ink-2' }]];
  const text = value ? valueText(value) : spoken;
  const size = value
    ? type.valueFloor
    : fittingSize(spoken, { w: room.w, h: 110 }, [48, type.message, type.text, small], true);
  paragraphs.push([{ text, size, colour: value ? 'ink' : 'none-ink', bold: true }]);
  if (unit !== '') paragraphs.push([{ text: unit, size: type.text, colour: 'ink-2', bold: true }]);
  if (status) {
    const words = `${statusMark(status.kind)} ${status.label}`;
    paragraphs.push([{ text: words, size: small, colour: toneColour(status.tone), bold: true }]);
  }
  if (reason !== null && value !== null) paragraphs.push([{ text: reason, size: small, colour: 'ink-2' }]);
  canvas.rule(`Vạch ${name}`, { ...room, h: 0 }, 'ink');
  canvas.words(`Chỉ số ${name}`, { ...room, y: room.y + 14, h: room.h - 14 }, paragraphs);
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
  const y = counts.length > 0 ? body.y + tallyHeight + 36 : body.y;
  const below = { ...body, y, h: body.y + body.h - y };
  for (const [at, room] of columns(below, figures.length).entries()) {
    const figure = figures[at];
    if (figure) drawKeyFigure(canvas, room, figure);
  }
}
