import { useState } from 'react';
import {
  addSlide,
  clearSlides,
  composeDeck,
  moveSlide,
  placeOf,
  refsOf,
  removeSlide,
  setNotes,
  setTitle,
} from '#domain/deck/compose.ts';
import { deckRefs, type ReadyDeck } from '#domain/deck/decks.ts';
import type { Step } from '#domain/deck/history.ts';
import { longestDeck, parseSlideName, slideName, type SlideRef } from '#domain/deck/slide-ref.ts';
import type { Evaluated } from '#domain/evaluated.ts';
import { useLocale } from '#i18n/locale.tsx';
import { composerWords } from '#i18n/pages/composer.ts';
import { useWords } from '#i18n/words.ts';
import { slideLabel } from './slide-label.ts';
import type { Editor } from './useEditor.ts';
import type { FocusRow } from './useRowFocus.ts';

/** What was last said about the deck; the number tells two equal sentences apart. */
export interface Said {
  readonly text: string;
  readonly count: number;
}

export interface Actions {
  readonly said: Said;
  readonly say: (text: string) => void;
  readonly add: (ref: SlideRef) => void;
  /** Moves a slide to a place from 0; `control` keeps the focus where the hand is. */
  readonly move: (name: string, to: number, control?: string) => void;
  readonly remove: (name: string) => void;
  readonly clear: () => void;
  /** Begins with the slides of a ready deck. */
  readonly fill: (ready: ReadyDeck) => void;
  readonly rename: (title: string) => void;
  readonly note: (name: string, notes: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The changes that a person can make, each said in words and with the focus where they go on. */
export function useActions(editor: Editor, evaluated: Evaluated, focusRow: FocusRow): Actions {
  const { tx } = useLocale();
  const w = useWords(composerWords);
  const [said, setSaid] = useState<Said>({ text: '', count: 0 });
  const say = (text: string) => setSaid(({ count }) => ({ text, count: count + 1 }));
  const { deck, history, take } = editor;
  const nameOf = (ref: SlideRef) => tx(slideLabel(ref, evaluated).name);
  const called = (name: string) => {
    const ref = parseSlideName(name);
    return ref ? nameOf(ref) : name;
  };

  const stepWords = ({ kind, slide }: Step): string => {
    const words = w.steps[kind];
    return typeof words === 'string' ? words : words(called(slide ?? ''));
  };

  /** A change that was made from within the list goes on there, at the slide it was about. */
  const followInList = ({ slide }: Step) => {
    if (document.activeElement?.closest('[data-slide]')) focusRow(slide);
  };

  return {
    said,
    say,
    add(ref) {
      const name = slideName(ref);
      const place = placeOf(deck, name);
      if (place >= 0) {
        say(w.said.there(nameOf(ref), place + 1));
        focusRow(name);
      } else if (deck.slides.length >= longestDeck) say(w.said.full(longestDeck));
      else {
        take({ kind: 'add', slide: name }, (now) => addSlide(now, ref));
        say(w.said.add(nameOf(ref), deck.slides.length + 1));
      }
    },
    move(name, to, control) {
      const from = placeOf(deck, name);
      const moved = moveSlide(deck, name, to);
      if (moved === deck) say((to < from ? w.said.first : w.said.last)(called(name)));
      else {
        take({ kind: 'move', slide: name }, (now) => moveSlide(now, name, to));
        const place = placeOf(moved, name);
        say((place < from ? w.said.up : w.said.down)(called(name), place + 1));
      }
      focusRow(name, control);
    },
    remove(name) {
      const at = placeOf(deck, name);
      const next = deck.slides[at + 1] ?? deck.slides[at - 1];
      take({ kind: 'remove', slide: name }, (now) => removeSlide(now, name));
      say(w.said.remove(called(name)));
      focusRow(next ? slideName(next.ref) : null);
    },
    clear() {
      take({ kind: 'clear', slide: null }, clearSlides);
      say(w.said.clear);
    },
    fill(ready) {
      const refs = deckRefs(ready.id, { ...evaluated, programmes: null }) ?? [];
      const title = deck.title.trim() === '' ? ready.name : deck.title;
      const filled = composeDeck(title, refs);
      take({ kind: 'fill', slide: null }, () => filled);
      say(w.said.fill(ready.name, refsOf(filled).length));
      const [first] = refs;
      focusRow(first ? slideName(first) : null);
    },
    rename: (title) => take({ kind: 'title', slide: null }, (now) => setTitle(now, title)),
    note: (name, notes) => take({ kind: 'notes', slide: name }, (now) => setNotes(now, name, notes)),
    undo() {
      const last = history.past.at(-1);
      if (!last) return;
      editor.undo();
      say(w.said.undone(stepWords(last.step)));
      followInList(last.step);
    },
    redo() {
      const next = history.future.at(-1);
      if (!next) return;
      editor.redo();
      say(w.said.redone(stepWords(next.step)));
      followInList(next.step);
    },
  };
}
