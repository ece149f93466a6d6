import type { SlideBody } from '#domain/deck/slide.ts';
import type { Canvas, Paragraph } from '../canvas.ts';
import { rooms, type } from '../room.ts';

/** Whose deck it is, of which edition, and how far its figures reach. */
export function drawCover(canvas: Canvas, cover: Extract<SlideBody, { readonly kind: 'cover' }>): void {
  const { area, edition, cutoff, lines } = cover;
  canvas.words('Địa bàn', rooms.coverArea, [[{ text: area, size: 48, colour: 'sea', bold: true }]]);
  const paragraphs: Paragraph[] = [
    [{ text: edition, size: 48, colour: 'ink' }],
    [{ text: cutoff, size: type.message, colour: 'ink-2' }],
    ...lines.map((text): Paragraph => [{ text, size: type.message, colour: 'ink-2' }]),
  ];
  canvas.words('Kỳ số liệu', rooms.coverBody, paragraphs, { space: 16 });
}
