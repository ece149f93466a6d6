import type { BigFigure } from '#domain/deck/slide.ts';

/** Sizes of a big value, in stage units; the last is the least that is read from the last row (8% of the height). */
const sizes = [230, 190, 160, 132, 110, 98, 88] as const;

/** The narrowest column that a figure stands in, and the least height that a body has, in stage units. */
const column = 540;
const height = 560;

/** Width of a character, as a share of the type's size. */
const digit = 0.63;
const mark = 0.3;
const letter = 0.56;

/** Type of the lines under a value, and the height of one. */
const text = 40;
const lineHeight = 50;
/** Room that a status, with the air above it, takes. */
const statusHeight = 84;

function width(number: string): number {
  let sum = 0;
  for (const character of number) sum += /[.,/ ]/.test(character) ? mark : digit;
  return sum;
}

function linesOf(words: string, indent = 0): number {
  return Math.ceil((words.length * letter * text) / (column - indent));
}

/** Height of all that stands under a value. */
function below({ name, reason, lines, status }: BigFigure): number {
  let count = linesOf(name) + linesOf(reason ?? '');
  for (const line of lines) count += linesOf(line.text, lineHeight);
  return count * lineHeight + (status ? statusHeight : 0);
}

/**
 * How large a value can be set, in stage units, so that it stands on one line in its column and leaves room for what
 * is said under it. Computed from the characters: a slide holds on paper and in a thumbnail, where nothing is measured.
 */
export function valueSize(figure: BigFigure): number {
  const { value } = figure;
  if (value === null) return text;
  const digits = width(value.number) + (value.prefix ? 0.5 : 0);
  const unit = [value.scale, value.unit].filter(Boolean).join(' ');
  const room = height - below(figure);
  const fits = sizes.find((size) => {
    const besideNumber = digits * size + unitSize(size) * letter * (unit.length + 1) <= column;
    const tall = size + (unit && !besideNumber ? unitSize(size) * 1.2 : 0);
    return digits * size <= column && tall <= room;
  });
  return fits ?? 88;
}

/** The unit's type beside a value of this size. */
export function unitSize(value: number): number {
  return value >= 160 ? 72 : 56;
}
