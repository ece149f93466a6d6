import * as v from 'valibot';
import type { ComposedDeck, ComposedSlide } from '#domain/deck/compose.ts';
import { plainNotes, plainTitle } from '#domain/deck/plain-text.ts';
import { longestDeck, parseSlideName, slideName } from '#domain/deck/slide-ref.ts';
import { checkVersion, isRecord, readObject } from './json.ts';
import { shorten, type ContractFailure } from './result.ts';

/** The largest file that is read, bytes. The largest deck that can be made has 3.3 MB: what was saved must open again. */
export const largestDeckFile = 4_194_304;

/** The most entries that are looked at; what lies beyond is only counted. */
const mostEntries = 10 * longestDeck;

/** What tells these files from others that end in `.json`. */
const deckKind = 'bo-trinh-chieu';

/** A deck as it travels on a stick or stays on the device. */
export interface DeckFile {
  readonly deck: ComposedDeck;
  /** Id of the edition that it was made for; empty: not told. */
  readonly edition: string;
  /** Code of the area that it was made for; empty: not told. */
  readonly area: string;
  /** ISO 8601 instant; null: not told, or no instant. */
  readonly savedAt: string | null;
}

/** Why a file is not opened. */
export type DeckFileFailure = ContractFailure | 'too-large' | 'other-kind';

/** A file that was read, with what could not be, or why it is not opened. */
export type DeckFileResult =
  | {
      readonly ok: true;
      readonly file: DeckFile;
      /** Entries that no slide can be made of, as they stood there, shortened. */
      readonly unreadable: readonly string[];
      /** Slides beyond the most that a deck may have. */
      readonly beyond: number;
    }
  | { readonly ok: false; readonly kind: DeckFileFailure };

const IdSchema = v.fallback(v.pipe(v.string(), v.regex(/^[\w.-]{1,64}$/)), '');

const HeadSchema = v.object({
  title: v.fallback(v.pipe(v.string(), v.transform(plainTitle)), ''),
  edition: IdSchema,
  area: IdSchema,
  savedAt: v.fallback(v.nullable(v.pipe(v.string(), v.isoTimestamp(), v.check(isInstant))), null),
});

const SlideSchema = v.object({
  name: v.pipe(
    v.string(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const ref = parseSlideName(dataset.value);
      if (ref) return ref;
      addIssue({ message: 'một tên trang' });
      return NEVER;
    }),
  ),
  // Notes that are no text are no reason to lose the slide.
  notes: v.fallback(v.pipe(v.string(), v.transform(plainNotes)), ''),
});

function isInstant(text: string): boolean {
  return !Number.isNaN(Date.parse(text));
}

/**
 * Reads a deck from the text of its file. Entries that cannot be read are set aside and told; a slide that is named
 * twice is read once. Never throws.
 */
export function parseDeckFile(text: string): DeckFileResult {
  if (text.length > largestDeckFile) return { ok: false, kind: 'too-large' };
  const object = readObject(text, null);
  if (!object.ok) return { ok: false, kind: object.kind };
  if (object.value['kind'] !== deckKind) return { ok: false, kind: 'other-kind' };
  const root = checkVersion(object.value);
  if (!root.ok) return { ok: false, kind: root.kind };
  const entries: unknown = root.value['slides'];
  const head = v.safeParse(HeadSchema, root.value);
  if (!Array.isArray(entries) || !head.success) return { ok: false, kind: 'invalid' };
  const { title, ...rest } = head.output;
  return { ok: true, ...readSlides(entries, title, rest) };
}

function readSlides(entries: readonly unknown[], title: string, rest: Omit<DeckFile, 'deck'>) {
  const slides = new Map<string, ComposedSlide>();
  const unreadable: string[] = [];
  let beyond = Math.max(0, entries.length - mostEntries);
  for (const entry of entries.slice(0, mostEntries)) {
    const slide = v.safeParse(SlideSchema, entry);
    if (!slide.success) {
      unreadable.push(plainTitle(shorten(isRecord(entry) ? entry['name'] : entry)));
      continue;
    }
    const { name: ref, notes } = slide.output;
    const name = slideName(ref);
    if (slides.has(name)) continue;
    if (slides.size >= longestDeck) beyond += 1;
    else slides.set(name, { ref, notes });
  }
  const deck: ComposedDeck = { title, slides: [...slides.values()] };
  return { file: { deck, ...rest }, unreadable, beyond };
}

/** The text of a file; {@link parseDeckFile} reads it back. */
export function writeDeckFile({ deck, edition, area, savedAt }: DeckFile): string {
  return JSON.stringify(
    {
      schemaVersion: '1.0',
      kind: deckKind,
      title: plainTitle(deck.title),
      edition,
      area,
      slides: deck.slides.map(({ ref, notes }) => ({ name: slideName(ref), notes: plainNotes(notes) })),
      savedAt,
    },
    null,
    2,
  );
}
