import { foldVietnamese } from '#domain/format/fold.ts';
import { wordsAt } from './words.ts';

/** A piece of a text; the marked ones are what was looked for. Together they are the text. */
export interface MarkedPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** How far into a word its first `length` letters without marks reach, in UTF-16 units: marks go with their letter. */
function reach(word: string, length: number): number {
  let folded = 0;
  let units = 0;
  for (const letter of word) {
    const more = foldVietnamese(letter).length;
    if (folded >= length && more > 0) break;
    folded += more;
    units += letter.length;
  }
  return units;
}

/**
 * Cuts a text at the words that matched, whatever their marks. Of a word that was typed in part only that part is
 * marked; a word found in spite of a mistake is marked whole.
 * @param terms words that matched, without marks
 * @param typed words of the query, without marks
 */
export function markText(
  text: string,
  terms: readonly string[],
  typed: readonly string[],
): readonly MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  const last = typed.at(-1) ?? '';
  let done = 0;
  for (const { word, start } of wordsAt(text)) {
    const folded = foldVietnamese(word);
    const inPart = last !== '' && !typed.includes(folded) && folded.startsWith(last);
    if (!inPart && !typed.includes(folded) && !terms.includes(folded)) continue;
    const end = start + (inPart ? reach(word, last.length) : word.length);
    if (start > done) pieces.push({ text: text.slice(done, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), marked: false });
  return pieces;
}
