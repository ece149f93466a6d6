import { searchFields, type Entry } from './entry.ts';

/** How many places a word may have and still be worth looking up one by one. */
const mostPlaces = 1500;

/** Knows how common words are, in parts of documents. */
export class Vocabulary {
  readonly #places = new Map<string, number>();

  add(entry: Entry): void {
    for (const field of searchFields) {
      for (const word of new Set(entry[field].split(' '))) {
        this.#places.set(word, (this.#places.get(word) ?? 0) + 1);
      }
    }
  }

  /**
   * Whether a word is nearly everywhere: it then tells little and takes long to look up.
   * @param unfinished whether words that begin with it count as well
   */
  isEverywhere(word: string, unfinished: boolean): boolean {
    let places = this.#places.get(word) ?? 0;
    if (!unfinished) return places > mostPlaces;
    for (const [known, count] of this.#places) {
      if (places > mostPlaces) return true;
      if (known !== word && known.startsWith(word)) places += count;
    }
    return places > mostPlaces;
  }
}
