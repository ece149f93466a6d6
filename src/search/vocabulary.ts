import type { Entry } from './entry.ts';

/** In how many documents a word may be and still be worth looking up place by place. */
const mostDocuments = 800;

/** Knows how common words are. */
export class Vocabulary {
  readonly #documents = new Map<string, number>();

  add({ all }: Entry): void {
    for (const word of new Set(all.split(' '))) {
      this.#documents.set(word, (this.#documents.get(word) ?? 0) + 1);
    }
  }

  /**
   * Whether a word is nearly everywhere: it then tells little and takes long to look up.
   * @param unfinished whether words that begin with it count as well
   */
  isEverywhere(word: string, unfinished: boolean): boolean {
    let count = this.#documents.get(word) ?? 0;
    if (!unfinished) return count > mostDocuments;
    for (const [known, documents] of this.#documents) {
      if (count > mostDocuments) return true;
      if (known !== word && known.startsWith(word)) count += documents;
    }
    return count > mostDocuments;
  }
}
