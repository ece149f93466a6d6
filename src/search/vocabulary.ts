import { searchFields, type Entry } from './entry.ts';

/** In how many documents a word may be and still be worth looking up place by place. */
const mostDocuments = 800;
/** Words are kept by their first letters, so that those with a beginning are found without a look at all. */
const shelfLetters = 2;

/** Knows which documents have a word, and so how common it is. Documents are named by their order. */
export class Vocabulary {
  readonly #shelves = new Map<string, Map<string, number[]>>();
  #size = 0;

  add(entry: Entry): void {
    this.#size = Math.max(this.#size, entry.order + 1);
    for (const word of new Set(searchFields.flatMap((field) => entry[field].split(' ')))) {
      if (word === '') continue;
      const name = word.slice(0, shelfLetters);
      let shelf = this.#shelves.get(name);
      if (!shelf) this.#shelves.set(name, (shelf = new Map()));
      const documents = shelf.get(word);
      if (documents) documents.push(entry.order);
      else shelf.set(word, [entry.order]);
    }
  }

  /**
   * Whether a word is nearly everywhere: it then tells little and takes long to look up.
   * @param unfinished whether words that begin with it count as well
   */
  isEverywhere(word: string, unfinished: boolean): boolean {
    let count = 0;
    for (const documents of this.#lists(word, unfinished)) {
      count += documents.length;
      if (count > mostDocuments) return true;
    }
    return false;
  }

  /**
   * How many of some words each document has, by its order.
   * @param unfinished that one of the words of which words that begin with it count as well
   */
  countIn(words: readonly string[], unfinished: string | undefined): Uint8Array {
    const counts = new Uint8Array(this.#size);
    const lastWord = new Uint8Array(this.#size);
    words.forEach((word, index) => {
      for (const documents of this.#lists(word, word === unfinished)) {
        for (const order of documents) {
          // A document may have several words with one beginning.
          if (lastWord[order] === index + 1) continue;
          lastWord[order] = index + 1;
          counts[order] = (counts[order] ?? 0) + 1;
        }
      }
    });
    return counts;
  }

  *#lists(word: string, unfinished: boolean): Generator<readonly number[]> {
    const start = word.slice(0, shelfLetters);
    if (!unfinished) {
      const documents = this.#shelves.get(start)?.get(word);
      if (documents) yield documents;
      return;
    }
    for (const [name, shelf] of this.#shelves) {
      if (!name.startsWith(start)) continue;
      for (const [known, documents] of shelf) {
        if (known.startsWith(word)) yield documents;
      }
    }
  }
}
