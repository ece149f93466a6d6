import { foldVietnamese } from '#domain/format/fold.ts';
import type { Text } from '#domain/model/text.ts';
import type { SearchDocument } from './document.ts';
import { indexWords, wordsAt } from './words.ts';

/** The parts of a document that are searched; a match in one counts more or less than in another. */
export const searchFields = ['name', 'shortName', 'code', 'owner', 'about'] as const;
export type SearchField = (typeof searchFields)[number];

/** A document as the library gets it, and its names in a row, for what the library does not see: marks and phrases. */
export interface Entry extends Readonly<Record<SearchField, string>> {
  readonly key: string;
  readonly document: SearchDocument;
  /** Place among all, the last word on what comes first. */
  readonly order: number;
  /** Words of the names as written, in lower case, a space on each side: ` tỷ lệ hộ có cáp quang `. */
  readonly written: string;
  /** The same without marks. */
  readonly names: string;
}

const inBoth = ({ vi, en }: Text): string => (en === null ? vi : `${vi} · ${en}`);
const joined = (texts: readonly (Text | null | undefined)[]): string =>
  texts.flatMap((text) => (text ? inBoth(text) : [])).join(' · ');

export function entryOf(document: SearchDocument, order: number): Entry {
  const { key, name, shortName, code, owner, about, keywords } = document;
  const texts: Readonly<Record<SearchField, string>> = {
    name: inBoth(name),
    shortName: joined([shortName]),
    code,
    owner: joined([owner?.name, owner?.shortName]),
    about: `${joined(about)} ${keywords.join(' ')}`,
  };
  const wordsOf = (field: SearchField) => indexWords(texts[field]).join(' ');
  const fields: Readonly<Record<SearchField, string>> = {
    name: wordsOf('name'),
    shortName: wordsOf('shortName'),
    code: wordsOf('code'),
    owner: wordsOf('owner'),
    about: wordsOf('about'),
  };
  const names = [texts.name, texts.shortName, texts.code, texts.owner].join(' · ');
  const words = wordsAt(names.normalize('NFC').toLowerCase()).map(({ word }) => word);
  const written = ` ${words.join(' ')} `;
  return { ...fields, key, document, order, written, names: foldVietnamese(written) };
}

/** Words of a document as it writes them, of those that match without marks: `cap quang` → `cáp quang`. */
export function spelled({ written, names }: Entry, terms: readonly string[]): string {
  const folded = names.split(' ');
  const words = written.split(' ').filter((word, at) => word !== '' && terms.includes(folded[at] ?? ''));
  return [...new Set(words)].join(' ');
}
