import { createRequire } from 'node:module';

/** The one thing that is used of jsdom, which brings no types. */
interface Jsdom {
  readonly JSDOM: new (html: string) => { readonly window: { readonly DOMParser: new () => DOMParser } };
}

const { JSDOM }: Jsdom = createRequire(import.meta.url)('jsdom');
const parser = new new JSDOM('').window.DOMParser();

/** Reads an XML text. @throws an Error with the parser's words when it is not well formed */
export function parseXml(text: string): Document {
  const document = parser.parseFromString(text, 'application/xml');
  const error = document.querySelector('parsererror');
  if (error) throw new Error(error.textContent ?? 'parsererror');
  return document;
}

/** Every element of a document, in order. */
export const elementsOf = (document: Document | Element): readonly Element[] => [
  ...document.querySelectorAll('*'),
];
