import type { TitleSize } from './slide.ts';

/** The most characters of two lines at each size, on the narrowest stage that has two. */
const longest: readonly (readonly [TitleSize, number])[] = [
  ['l', 62],
  ['m', 84],
  ['s', 128],
];

/** The size at which a title takes about two lines. */
export function titleSizeOf(title: string): TitleSize {
  return longest.find(([, most]) => title.length <= most)?.[0] ?? 's';
}

const mostOfTitle = longest.at(-1)?.[1] ?? 0;
const shortestTitle = 24;

/**
 * A sentence cut after a clause, when it is too long for a title.
 * @returns the title, and the clauses that did not fit
 */
export function splitTitle(sentence: string): { readonly title: string; readonly rest: string } {
  if (sentence.length <= mostOfTitle) return { title: sentence, rest: '' };
  const clause = sentence.slice(0, mostOfTitle + 1).lastIndexOf('; ');
  if (clause >= shortestTitle) {
    return { title: sentence.slice(0, clause), rest: sentence.slice(clause + 2) };
  }
  return { title: shortened(sentence, mostOfTitle), rest: '' };
}

/** A text of at most `most` characters, cut at a word, with «…» where something is left out. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most);
  const word = head.lastIndexOf(' ');
  return `${(word > most / 2 ? head.slice(0, word) : head.slice(0, most - 1)).replace(/[\s,;:.–-]+$/, '')}…`;
}
