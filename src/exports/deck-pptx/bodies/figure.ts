import type { Picture } from '#domain/deck/picture.ts';
import type { BigFigure } from '#domain/deck/slide.ts';
import type { Locale } from '#domain/model/text.ts';
import type { Canvas, Paragraph, Run } from '../canvas.ts';
import { statusMark, toneMark } from '../marks.ts';
import { fittingSize, lineHeight, linesOf } from '../measure.ts';
import { toneColour } from '../palette.ts';
import { drawBars } from '../pictures/bars.ts';
import { drawLine } from '../pictures/line.ts';
import { rooms, type, type Box } from '../room.ts';
import { valueSize, valueText, unitText } from '../value.ts';

const column = 620;
const gutter = 96;
const unitShare = 0.36;
const space = 14;
const { body } = rooms;

function wordsOf({ name, reason, spoken, status, lines }: BigFigure): readonly Run[] {
  const size = type.message;
  const runs: Run[] = [{ text: name, size, colour: 'ink-2' }];
  for (const { text, tone } of lines)
    runs.push({ text: `${toneMark(tone)} ${text}`, size, colour: toneColour(tone), bold: tone !== 'none' });
  if (reason !== null) runs.push({ text: reason, size, colour: 'ink-2' });
  if (status && ![spoken, reason].includes(status.label)) {
    const text = `${statusMark(status.kind)} ${status.label}`;
    runs.push({ text, size, colour: toneColour(status.tone), bold: true });
  }
  return runs;
}

const heightOf = (runs: readonly Run[], width: number, share: number) =>
  runs.reduce(
    (sum, { text, size, bold }) =>
      sum + linesOf(text, size * share, width, bold) * size * share * lineHeight + space,
    0,
  );

/** The words below the value, small enough to stay in their room and never under the floor of type. */
function fitted(runs: readonly Run[], room: Box): readonly Paragraph[] {
  const shares = [1, 0.9, 0.8, type.small / type.message];
  const share = shares.find((one) => heightOf(runs, room.w, one) <= room.h) ?? type.small / type.message;
  return runs.map((run) => [{ ...run, size: Math.max(type.small, Math.round(run.size * share)) }]);
}

function drawFigure(canvas: Canvas, room: Box, figure: BigFigure): void {
  const text = figure.value ? valueText(figure.value) : figure.spoken;
  const unit = figure.value ? unitText(figure.value) : '';
  const runs = wordsOf(figure);
  const words = Math.min(heightOf(runs, room.w, 1), room.h * 0.66);
  const tallest = Math.max(type.valueFloor * lineHeight, room.h - words);
  const size = figure.value
    ? valueSize(text, unit, unitShare, { w: room.w, h: tallest })
    : fittingSize(text, { w: room.w, h: tallest }, [88, 72, 64, 56], true);
  const unitSize = Math.max(type.message, Math.round(size * unitShare));
  const valueHeight = linesOf(text, size, room.w, true) * size * lineHeight;
  const free = Math.max(0, room.h - valueHeight - words);
  const value: Run[] = [{ text, size, colour: figure.value ? 'ink' : 'none-ink', bold: true }];
  if (unit !== '') value.push({ text: unit, size: unitSize, colour: 'ink-2', bold: true });
  const top = { ...room, y: room.y + free / 2, h: valueHeight };
  canvas.words('Số liệu', top, [value], { valign: 'bottom' });
  const y = top.y + valueHeight + 8;
  const below = { ...room, y, h: room.y + room.h - y };
  canvas.words('Diễn giải', below, fitted(runs, below), { space });
}

/** A figure in large type with what it means, and its picture at the right; a breakdown has the whole width. */
export function drawFigureBody(
  canvas: Canvas,
  figure: BigFigure | null,
  picture: Picture,
  locale: Locale,
): void {
  const isAlone = picture.kind === 'none' && picture.reason === '';
  if (figure) drawFigure(canvas, isAlone ? body : { ...body, w: column }, figure);
  if (isAlone) return;
  const x = figure ? body.x + column + gutter : body.x;
  const room = { ...body, x, w: body.x + body.w - x };
  if (picture.kind === 'line') drawLine(canvas, room, picture, locale);
  else if (picture.kind !== 'none') drawBars(canvas, room, picture, locale);
  else {
    const run: Run = { text: picture.reason, size: type.message, colour: 'ink-2' };
    canvas.words('Vì sao không có hình', room, [[run]], { valign: 'middle' });
  }
}
