import type { SlideBody } from '#domain/deck/slide.ts';
import type { Canvas, Paragraph } from '../canvas.ts';
import { fittingSize, textHeight } from '../measure.ts';
import { rooms, type } from '../room.ts';

const { body } = rooms;
const areaSizes = [150, 120, 96] as const;
const lines = 2;

/** Whose deck it is, of which edition, and how far its figures reach. */
export function drawCover(canvas: Canvas, cover: Extract<SlideBody, { readonly kind: 'cover' }>): void {
  const { area, edition, cutoff } = cover;
  const size = fittingSize(area, { w: body.w, h: areaSizes[2] * 1.2 * lines }, [...areaSizes], true);
  const h = textHeight(area, size, body.w, true);
  canvas.words('Địa bàn', { ...body, h }, [[{ text: area, size, colour: 'ink', bold: true }]]);
  // The one gold thing of the deck.
  const y = body.y + h + 36;
  canvas.rule('Vạch vàng', { x: body.x, y, w: 180, h: 0 }, 'gold', 10);
  const paragraphs: Paragraph[] = [
    [{ text: edition, size: type.unit, colour: 'ink', bold: true }],
    [{ text: cutoff, size: 44, colour: 'ink-2' }],
    ...cover.lines.map((text): Paragraph => [{ text, size: type.message, colour: 'ink-2' }]),
  ];
  const below = { ...body, y: y + 32, h: body.y + body.h - y - 32 };
  canvas.words('Kỳ số liệu', below, paragraphs, { space: 16 });
}
