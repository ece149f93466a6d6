import type { Canvas } from '../canvas.ts';
import { textHeight } from '../measure.ts';
import { type, type Box } from '../room.ts';

const below = 16;

/** Puts the title of a picture, with its unit, above it. @returns the room that is left */
export function pictureTitle(canvas: Canvas, box: Box, title: string, unit: string): Box {
  if (title === '') return box;
  const text = unit === '' ? title : `${title} (${unit})`;
  const h = textHeight(text, type.small, box.w);
  canvas.words('Tên hình', { ...box, h }, [[{ text, size: type.small, colour: 'ink-2' }]]);
  return { ...box, y: box.y + h + below, h: box.h - h - below };
}
