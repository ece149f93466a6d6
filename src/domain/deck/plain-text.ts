/** The most characters of a deck's title. */
export const longestTitle = 120;
/** The most characters of the notes of one slide. */
export const longestNotes = 4000;

/** What steers a terminal or turns the direction of text around; nothing that can be read is among it. */
const unseen = /(?![\n\t])[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/gu;

function cut(text: string, most: number): string {
  // Most texts are short, and counting letters is slow.
  return text.length <= most ? text : Array.from(text).slice(0, most).join('');
}

/**
 * A title that came from outside as one plain line: no control or direction characters, no line breaks, composed
 * letters, at most {@link longestTitle} characters. Doing it twice changes nothing.
 */
export function plainTitle(text: string): string {
  // A break between words becomes a space before the unseen goes, and what that leaves side by side becomes one.
  const line = text.replaceAll(/\s+/g, ' ').replaceAll(unseen, '').replaceAll(/ +/g, ' ').trim();
  return cut(line.normalize('NFC'), longestTitle).trim();
}

/** Notes that came from outside as plain lines, at most {@link longestNotes} characters. Twice changes nothing. */
export function plainNotes(text: string): string {
  const lines = text.replaceAll(/\r\n?|[\v\f\u2028\u2029]/g, '\n').replaceAll(unseen, '');
  return cut(lines.normalize('NFC'), longestNotes).trimEnd();
}
