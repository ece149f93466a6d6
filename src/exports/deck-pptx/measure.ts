/** Widths of Arial's letters in thousandths of the size; marks above and below a letter take no room. */
const widths: readonly (readonly [letters: string, width: number])[] = [
  ["'|", 200],
  ['ijl', 222],
  [' .,:;/!·tfI', 278],
  ['r-()[]', 333],
  ['ckszvxyJ', 500],
  ['abdeghnopquđ0123456789+=<>≥≤≈«»–L?', 556],
  ['FTZ', 611],
  ['ABEKPSVXY', 667],
  ['wCDHNRUĐ', 722],
  ['GOQ', 778],
  ['mM', 833],
  ['%', 889],
  ['W—…', 1000],
];

const widthOf = new Map(widths.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width])));
const unknown = 600;
/** The horn of ơ and ư does take room. */
const horn = '\u031b';
const hornWidth = 60;
const boldness = 1.08;

/**
 * How wide a text would be set in Arial, which cannot be asked where no font is at hand.
 * @param size of the type
 * @returns the width in the same unit as the size, within some hundredths
 */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const letter of text.normalize('NFD')) {
    if (letter === horn) sum += hornWidth;
    else if (!/\p{M}/u.test(letter)) sum += widthOf.get(letter) ?? unknown;
  }
  return (sum / 1000) * size * (bold ? boldness : 1);
}

/** Lines that a text takes in a box of a width; a word wider than the box is broken like PowerPoint breaks it. */
export function linesOf(text: string, size: number, width: number, bold = false): number {
  const space = textWidth(' ', size, bold);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let left = width;
    lines += 1;
    for (const [at, word] of paragraph.split(' ').entries()) {
      const own = textWidth(word, size, bold);
      if (at > 0 && own + space > left) {
        lines += 1;
        left = width;
      }
      lines += Math.max(0, Math.ceil(own / width) - 1);
      left -= own + space;
    }
  }
  return lines;
}

/** Height of a line against the size of its type, with room for Vietnamese marks. */
export const lineHeight = 1.2;

/** Height of a text in a box of a width. */
export function textHeight(text: string, size: number, width: number, bold = false): number {
  return linesOf(text, size, width, bold) * size * lineHeight;
}

/**
 * The largest of some sizes at which a text fits into a box; the smallest when none does, because type that cannot be
 * read from the last row helps nobody.
 * @param sizes from large to small
 */
export function fittingSize<Size extends number>(
  text: string,
  box: { readonly w: number; readonly h: number },
  sizes: readonly [Size, ...Size[]],
  bold = false,
): Size {
  const widest = (size: number) =>
    Math.max(...text.split(/\s+/).map((word) => textWidth(word, size, bold)), 0);
  const fits = (size: number) => textHeight(text, size, box.w, bold) <= box.h && widest(size) <= box.w;
  return sizes.find(fits) ?? sizes.at(-1) ?? sizes[0];
}
