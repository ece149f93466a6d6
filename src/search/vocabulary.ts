import type { Entry } from './entry.ts';

/** In how many documents a word may be and still be worth looking up place by place. */
const mostDocuments = 800;

/** Words are kept by their first letters, so that those with a beginning are found without a look at all. */
const shelfLetters = 2;

/** Knows how common words are. */
export class Vocabulary {
  readonly #shelves = new Map<string, Map<string, number>>();

  add({ all }: Entry): void {
    for (const word of new Set(all.split(' '))) {
      const name = word.slice(0, shelfLetters);
      const shelf = this.#shelves.get(name) ?? new Map<string, number>();
      if (shelf.size === 0) this.#shelves.set(name, shelf);
      shelf.set(word, (shelf.get(word) ?? 0) + 1);
    }
  }

  /**
   * Whether a word is nearly everywhere: it then tells little and takes long to look up.
   * @param unfinished whether words that begin with it count as well
   */
  isEverywhere(word: string, unfinished: boolean): boolean {
    const start = word.slice(0, shelfLetters);
    if (!unfinished) return (this.#shelves.get(start)?.get(word) ?? 0) > mostDocuments;
    const shelves =
      word.length < shelfLetters
        ? [...this.#shelves].filter(([name]) => name.startsWith(word)).map(([, shelf]) => shelf)
        : [this.#shelves.get(start) ?? []];
    let count = 0;
    for (const shelf of shelves) {
      for (const [known, documents] of shelf) {
        if (known.startsWith(word)) count += documents;
        if (count > mostDocuments) return true;
      }
    }
    return false;
  }
}
