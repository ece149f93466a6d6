import {
  largestDeckFile,
  parseDeckFile,
  writeDeckFile,
  type DeckFile,
  type DeckFileFailure,
  type DeckFileResult,
} from '#contract/deck-file.ts';

export { parseDeckFile, writeDeckFile, type DeckFile, type DeckFileFailure, type DeckFileResult };

/** Reads a deck from a file that a person chose. Never throws; one that cannot be got at has the kind `unreachable`. */
export async function readDeckFile(
  file: Blob,
): Promise<DeckFileResult | { readonly ok: false; readonly kind: 'unreachable' }> {
  if (file.size > largestDeckFile) return { ok: false, kind: 'too-large' };
  try {
    return parseDeckFile(await file.text());
  } catch {
    // The stick was pulled out, or the file is on a drive that no longer answers.
    return { ok: false, kind: 'unreachable' };
  }
}
