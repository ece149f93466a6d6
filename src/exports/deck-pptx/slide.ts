import type { Slide } from '#domain/deck/slide.ts';
import type { Locale } from '#domain/model/text.ts';
import { drawCounts } from './bodies/counts.ts';
import { drawCover } from './bodies/cover.ts';
import { drawFigureBody } from './bodies/figure.ts';
import { drawRows } from './bodies/rows.ts';
import type { Canvas } from './canvas.ts';
import { layoutOf } from './layouts.ts';
import { fittingSize, textHeight, textWidth } from './measure.ts';
import { listRoom, rooms, type } from './room.ts';

function drawBody(canvas: Canvas, { body }: Slide, titleHeight: number, locale: Locale): void {
  switch (body.kind) {
    case 'cover':
      return drawCover(canvas, body);
    case 'counts':
      return drawCounts(canvas, body.counts, body.figures);
    case 'figure':
      return drawFigureBody(canvas, body.figure, body.picture, locale);
    case 'rows':
      return drawRows(canvas, listRoom(titleHeight), body.rows, body.rest, body.empty);
    case 'notice': {
      const size = fittingSize(body.text, rooms.body, [48, type.message]);
      return canvas.words('Thông báo', rooms.body, [[{ text: body.text, size, colour: 'ink' }]]);
    }
  }
}

const footGap = 48;
/** The source keeps at least this share of the foot. */
const leastForSource = 0.55;

/** Source at the left, remark at the right, under the rule. */
function drawFoot(canvas: Canvas, { source, remark }: Slide): void {
  if (source === '' && remark === '') return;
  const { foot } = rooms;
  canvas.rule('Vạch chân trang', rooms.rule, 'line', 2);
  const wanted = remark === '' ? 0 : textWidth(remark, type.small) * 1.05 + footGap;
  const remarkWidth = Math.min(wanted, foot.w * (1 - leastForSource));
  const run = (text: string) => [[{ text, size: type.small, colour: 'ink-2' as const }]];
  if (source !== '') canvas.words('Nguồn', { ...foot, w: foot.w - remarkWidth }, run(source));
  if (remark === '') return;
  const w = remarkWidth - footGap;
  canvas.words('Ghi chú', { ...foot, x: foot.x + foot.w - w, w }, run(remark), { align: 'right' });
}

/** Puts a finished slide on a canvas; its title goes into the layout's title, first in reading order. */
export function drawSlide(canvas: Canvas, slide: Slide, locale: Locale): void {
  canvas.title(slide.title);
  if (slide.kicker !== '') {
    const size = fittingSize(slide.kicker, rooms.kicker, [type.text, type.small], true);
    canvas.words('Mục', rooms.kicker, [[{ text: slide.kicker, size, colour: 'sea', bold: true }]]);
  }
  const titleHeight = textHeight(slide.title, layoutOf(slide).size, rooms.title.w, true);
  drawBody(canvas, slide, titleHeight, locale);
  drawFoot(canvas, slide);
  if (slide.notes.length > 0) canvas.notes(slide.notes.join('\n'));
}
