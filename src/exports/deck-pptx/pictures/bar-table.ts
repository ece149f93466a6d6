import { markColour } from '../palette.ts';
import type { Canvas } from '../canvas.ts';
import { textHeight, textWidth } from '../measure.ts';
import { type, type Box } from '../room.ts';
import type { Bars } from './bar-axis.ts';

const tallest = 84;
const thickest = 36;
const gutter = 32;
const mostForNames = 0.42;

/**
 * Bars that each have a whole of their own (5,5 of 22 beside 2,5 of 12): no axis of a native chart can hold them, so the
 * figures are a table and the bars are shapes between its columns, as the slide draws them.
 */
export function barTable(canvas: Canvas, box: Box, { title, bars, zeroAt }: Bars): void {
  const size = bars.length > 8 ? type.small : type.text;
  const height = Math.min(tallest, box.h / Math.max(1, bars.length));
  const widest = (texts: readonly string[], bold: boolean) =>
    Math.max(0, ...texts.map((text) => textWidth(text, size, bold))) * 1.05 + gutter;
  const labels = bars.map(({ label }) => label);
  const names = Math.min(widest(labels, false), box.w * mostForNames);
  const figures = Math.min(
    widest(
      bars.map(({ text }) => text),
      true,
    ),
    box.w * 0.3,
  );
  const room = { x: box.x + names, w: box.w - names - figures };
  const isTwoLines = labels.some((label) => textHeight(label, size, names - gutter) > size * 1.5);
  const nameSize = isTwoLines && height < size * 2.6 ? type.small : size;
  canvas.table(
    title,
    { ...box, h: height * bars.length },
    [names, room.w, figures],
    bars.map(() => height),
    bars.map(({ label, text }) => [
      { paragraphs: [[{ text: label, size: nameSize, colour: 'ink' }]] },
      { paragraphs: [] },
      { paragraphs: [[{ text, size, colour: 'ink', bold: true }]], align: 'right' },
    ]),
  );
  const thick = Math.min(thickest, height * 0.5);
  for (const [row, { at, tone, label, countryAt }] of bars.entries()) {
    const y = box.y + row * height + (height - thick) / 2;
    canvas.block(`Thang · ${label}`, { ...room, y, h: thick }, 'track');
    if (at !== null) {
      const x = room.x + Math.min(at, zeroAt) * room.w;
      const w = Math.abs(at - zeroAt) * room.w;
      canvas.block(`Thanh · ${label}`, { x, y, w, h: thick }, markColour(tone));
    }
    if (countryAt !== null) {
      const mark = { x: room.x + countryAt * room.w, y: y - 6, w: 0, h: thick + 12 };
      canvas.rule(`Cả nước · ${label}`, mark, 'ink', 6);
    }
  }
}
