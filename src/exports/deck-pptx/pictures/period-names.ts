import type { LinePoint } from '#domain/deck/picture.ts';
import type { Canvas } from '../canvas.ts';
import { textWidth } from '../measure.ts';
import { type, type Box } from '../room.ts';

const between = 28;

/** Periods below a line, where the axis has no room for all of them: the last, the first, and what fits between. */
export function drawPeriodNames(canvas: Canvas, plot: Box, points: readonly LinePoint[]): void {
  const centre = ({ x }: LinePoint) => plot.x + x * plot.w;
  const width = ({ label }: LinePoint) => textWidth(label, type.small) * 1.06;
  const taken: LinePoint[] = [];
  const isFree = (point: LinePoint) =>
    taken.every(
      (other) => Math.abs(centre(other) - centre(point)) >= (width(other) + width(point)) / 2 + between,
    );
  const [first] = points;
  const last = points.at(-1);
  for (const point of [last, first, ...points]) if (point && isFree(point)) taken.push(point);
  for (const point of taken) {
    const w = width(point);
    const box = { x: centre(point) - w / 2, y: plot.y + plot.h + 12, w, h: type.small * 1.2 };
    canvas.words(`Kỳ ${point.label}`, box, [[{ text: point.label, size: type.small, colour: 'ink-2' }]], {
      align: 'center',
    });
  }
}
