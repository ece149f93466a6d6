import type { BigFigure } from '#domain/deck/slide.ts';

/** Sizes of a big value, in stage units; the last is the least that is read from the last row (8% of the height). */
const sizes = [230, 190, 160, 132, 110, 98, 88] as const;
const least = 88;

/** The narrowest column that a figure stands in beside a picture, and alone; and the least height of a body. */
const columns = { beside: 540, alone: 1248 };
const height = 590;

/** Mean width of a character, as a share of the type's size. */
const digit = 0.63;
const mark = 0.3;
const slash = 0.45;
const letter = 0.56;

/** Type of the lines under a value, the height of one, and the room of a status with the air above it. */
const text = 40;
const lineHeight = 50;
const statusHeight = 40;

function width(number: string): number {
  let sum = 0;
  for (const character of number) {
    sum += character === '/' ? slash : /[., ]/.test(character) ? mark : digit;
  }
  return sum;
}

function linesOf(words: string, column: number): number {
  return Math.ceil((words.length * letter * text) / column);
}

/** Height of all that stands under a value. */
function below({ name, reason, lines, status }: BigFigure, column: number): number {
  const inner = column - lineHeight;
  let count = linesOf(name, column) + linesOf(reason ?? '', column);
  for (const line of lines) count += linesOf(line.text, inner);
  if (status) count += linesOf(status.label, inner - lineHeight);
  return count * lineHeight + (status ? statusHeight : 0);
}

/** The unit's type beside a value of this size. */
function unitSize(value: number): number {
  return value >= 160 ? 72 : 56;
}

/**
 * How large a value can be set, in stage units, so that it stands on one line in its column and leaves room for what
 * is said under it. Computed from the characters: a slide holds on paper and in a thumbnail, where nothing is measured.
 * @param place beside a picture, or alone on the slide
 */
export function valueSize(figure: BigFigure, place: keyof typeof columns): number {
  const { value } = figure;
  if (value === null) return least;
  const column = columns[place];
  const digits = width(value.number) + (value.prefix ? 0.5 : 0);
  const unit = [value.scale, value.unit].filter(Boolean).join(' ');
  const room = height - below(figure, column);
  const fits = sizes.find((size) => {
    const isBeside = digits * size + unitSize(size) * letter * (unit.length + 1) <= column;
    const tall = size + (unit && !isBeside ? unitSize(size) * 1.2 : 0);
    return digits * size <= column && tall <= room;
  });
  return fits ?? least;
}
