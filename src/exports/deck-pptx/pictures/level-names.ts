import type { Level } from '#domain/deck/picture.ts';
import type { Canvas } from '../canvas.ts';
import { textHeight } from '../measure.ts';
import { type, type Box } from '../room.ts';

/** Beside the plot, past the value at the last point. */
const aside = 56;
const between = 8;

/** Names of the levels at the ends of their lines; two that stand close move apart, none leaves the plot's height. */
export function drawLevelNames(canvas: Canvas, plot: Box, right: number, levels: readonly Level[]): void {
  const x = plot.x + plot.w + aside;
  const w = right - x;
  let free = -Infinity;
  const names = levels
    .toSorted((a, b) => b.y - a.y)
    .map(({ label, y }) => {
      const h = textHeight(label, type.small, w);
      const top = Math.max(plot.y + (1 - y) * plot.h - h / 2, free);
      free = top + h + between;
      return { label, box: { x, y: top, w, h } };
    });
  const below = Math.max(0, free - between - (plot.y + plot.h));
  for (const { label, box } of names) {
    const room = { ...box, y: box.y - below };
    canvas.words(`Mức: ${label}`, room, [[{ text: label, size: type.small, colour: 'ink-2' }]]);
  }
}
