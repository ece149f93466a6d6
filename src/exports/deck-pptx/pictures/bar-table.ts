import type { Canvas } from '../canvas.ts';
import { type, type Box } from '../room.ts';
import type { Bars } from './bar-axis.ts';

const tallest = 72;

/** Figures that cannot stand on one scale: a table, which compares nothing. */
export function barTable(canvas: Canvas, box: Box, { title, bars }: Bars): void {
  const size = type.small;
  const height = Math.min(tallest, box.h / Math.max(1, bars.length));
  canvas.table(
    title,
    { ...box, h: height * bars.length },
    [box.w * 0.68, box.w * 0.32],
    bars.map(() => height),
    bars.map(({ label, text }) => [
      { paragraphs: [[{ text: label, size, colour: 'ink' }]] },
      { paragraphs: [[{ text, size, colour: 'ink', bold: true }]], align: 'right' },
    ]),
  );
}
