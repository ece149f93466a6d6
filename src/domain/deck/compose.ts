import { longestDeck, slideName, type SlideRef } from './slide-ref.ts';

/** A slide that a person chose, with what they mean to say. */
export interface ComposedSlide {
  readonly ref: SlideRef;
  /** Empty: nothing written. */
  readonly notes: string;
}

/** A deck that a person made. A slide is in it once at most. */
export interface ComposedDeck {
  /** Empty: not named yet. */
  readonly title: string;
  readonly slides: readonly ComposedSlide[];
}

export const emptyDeck: ComposedDeck = { title: '', slides: [] };

/** A deck of slides without notes; of a slide that is named twice the first place counts. */
export function composeDeck(title: string, refs: readonly SlideRef[]): ComposedDeck {
  const once = new Map(refs.toReversed().map((ref) => [slideName(ref), ref]));
  const kept = refs.filter((ref) => once.get(slideName(ref)) === ref);
  return { title, slides: kept.slice(0, longestDeck).map((ref) => ({ ref, notes: '' })) };
}

/** Where a slide stands, from 0; −1 when it is not in the deck. */
export function placeOf({ slides }: ComposedDeck, name: string): number {
  return slides.findIndex(({ ref }) => slideName(ref) === name);
}

export function refsOf({ slides }: ComposedDeck): readonly SlideRef[] {
  return slides.map(({ ref }) => ref);
}

/** Adds a slide at the end; the same deck when it is in it already or the deck is full. */
export function addSlide(deck: ComposedDeck, ref: SlideRef): ComposedDeck {
  if (placeOf(deck, slideName(ref)) >= 0 || deck.slides.length >= longestDeck) return deck;
  return { ...deck, slides: [...deck.slides, { ref, notes: '' }] };
}

/**
 * Moves a slide; the same deck when nothing changes.
 * @param to its place afterwards, from 0; beyond an end counts as that end
 */
export function moveSlide(deck: ComposedDeck, name: string, to: number): ComposedDeck {
  const from = placeOf(deck, name);
  const place = Math.min(Math.max(to, 0), deck.slides.length - 1);
  const slide = deck.slides[from];
  if (!slide || place === from) return deck;
  return { ...deck, slides: deck.slides.toSpliced(from, 1).toSpliced(place, 0, slide) };
}

/** Takes a slide off with its notes. */
export function removeSlide(deck: ComposedDeck, name: string): ComposedDeck {
  const at = placeOf(deck, name);
  return at < 0 ? deck : { ...deck, slides: deck.slides.toSpliced(at, 1) };
}

/** Takes all slides off; the title stays. */
export function clearSlides(deck: ComposedDeck): ComposedDeck {
  return deck.slides.length === 0 ? deck : { ...deck, slides: [] };
}

export function setTitle(deck: ComposedDeck, title: string): ComposedDeck {
  return title === deck.title ? deck : { ...deck, title };
}

export function setNotes(deck: ComposedDeck, name: string, notes: string): ComposedDeck {
  const at = placeOf(deck, name);
  const slide = deck.slides[at];
  if (!slide || slide.notes === notes) return deck;
  return { ...deck, slides: deck.slides.with(at, { ...slide, notes }) };
}

/** The notes of one deck at the same slides of another. */
export function withNotesOf(deck: ComposedDeck, other: ComposedDeck): ComposedDeck {
  const notes = new Map(other.slides.map((slide) => [slideName(slide.ref), slide.notes]));
  return {
    ...deck,
    slides: deck.slides.map(({ ref }) => ({ ref, notes: notes.get(slideName(ref)) ?? '' })),
  };
}

/** Whether two decks show the same under the same title; notes do not count. */
export function showsSame(a: ComposedDeck, b: ComposedDeck): boolean {
  return (
    a.title === b.title &&
    a.slides.length === b.slides.length &&
    a.slides.every(({ ref }, index) => {
      const other = b.slides[index];
      return other !== undefined && slideName(other.ref) === slideName(ref);
    })
  );
}
